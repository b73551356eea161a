#!/bin/sh
# A printer that lays each job down as one PDF named QUEUE-JOB.pdf in the folder that its address names.
# CUPS calls it with: job user title copies options [file]
if [ $# -eq 0 ]; then
  echo 'file loket-folder "Unknown" "Folder of printed pages"'
  exit 0
fi
folder=${DEVICE_URI#loket-folder:}
umask 022
cat ${6:+"$6"} >"$folder/.$1.part" && mv "$folder/.$1.part" "$folder/$PRINTER-$1.pdf"
