/*
 * Preloaded into a process: lets the n-th call that changes or flushes something below one folder fail, as a dying disk
 * does. A failing write has put half of its bytes there. FAILING_FOLDER names the folder, FAILING_CONTROL a file that
 * holds `struct control` and that the process itself reads and writes to say which call is to fail.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define CALLS_TOLD 65536

struct control {
  _Atomic int seen;    /* calls below the folder so far */
  _Atomic int fail_at; /* 0: none */
  _Atomic int error;
  _Atomic int forever; /* whether every later call fails as well */
  _Atomic int failed;
  char kinds[CALLS_TOLD]; /* of call n at n - 1 */
};

static struct control *control;
static const char *folder;

__attribute__((constructor)) static void map_control(void) {
  const char *path = getenv("FAILING_CONTROL");
  folder = getenv("FAILING_FOLDER");
  if (!path || !folder) return;
  int fd = open(path, O_RDWR);
  if (fd < 0) abort();
  void *mapped = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (mapped == MAP_FAILED) abort();
  control = mapped;
}

static int fails_at(const char *path, char kind) {
  if (!control || strncmp(path, folder, strlen(folder)) != 0) return 0;
  int call = ++control->seen;
  if (call <= CALLS_TOLD) control->kinds[call - 1] = kind;
  int fail_at = control->fail_at;
  if (fail_at == 0 || call < fail_at || (call > fail_at && !control->forever)) return 0;
  control->failed++;
  errno = control->error;
  return 1;
}

static int fails_on(int fd, char kind) {
  char link[64], path[PATH_MAX];
  if (!control) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails_at(path, kind);
}

#define REAL(name) static __typeof__(name) *real; if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* Half of the bytes get there before the error does. */
#define FAIL_HALF(half) do { int error = errno; if (half) {} errno = error; return -1; } while (0)

ssize_t write(int fd, const void *bytes, size_t count) {
  REAL(write);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, bytes, count / 2));
  return real(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  REAL(pwrite);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, bytes, count / 2, at));
  return real(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  REAL(pwrite64);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, bytes, count / 2, at));
  return real(fd, bytes, count, at);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(writev);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, parts, count / 2));
  return real(fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  REAL(pwritev);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, parts, count / 2, at));
  return real(fd, parts, count, at);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  REAL(pwritev64);
  if (fails_on(fd, 'w')) FAIL_HALF(real(fd, parts, count / 2, at));
  return real(fd, parts, count, at);
}
ssize_t sendfile(int to, int from, off_t *at, size_t count) {
  REAL(sendfile);
  if (fails_on(to, 'w')) FAIL_HALF(real(to, from, at, count / 2));
  return real(to, from, at, count);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
  REAL(sendfile64);
  if (fails_on(to, 'w')) FAIL_HALF(real(to, from, at, count / 2));
  return real(to, from, at, count);
}
/* Node copies files with copy_file_range, past its name in the C library. */
long syscall(long number, ...) {
  REAL(syscall);
  long given[6];
  va_list list;
  va_start(list, number);
  for (int index = 0; index < 6; index++) given[index] = va_arg(list, long);
  va_end(list);
  if (number == SYS_copy_file_range && fails_on((int)given[2], 'w'))
    FAIL_HALF(real(number, given[0], given[1], given[2], given[3], given[4] / 2, given[5]));
  return real(number, given[0], given[1], given[2], given[3], given[4], given[5]);
}
int fsync(int fd) {
  REAL(fsync);
  return fails_on(fd, 's') ? -1 : real(fd);
}
int fdatasync(int fd) {
  REAL(fdatasync);
  return fails_on(fd, 's') ? -1 : real(fd);
}
int ftruncate(int fd, off_t length) {
  REAL(ftruncate);
  return fails_on(fd, 't') ? -1 : real(fd, length);
}
int ftruncate64(int fd, off64_t length) {
  REAL(ftruncate64);
  return fails_on(fd, 't') ? -1 : real(fd, length);
}
int rename(const char *from, const char *to) {
  REAL(rename);
  return fails_at(to, 'n') ? -1 : real(from, to);
}
int unlink(const char *path) {
  REAL(unlink);
  return fails_at(path, 'u') ? -1 : real(path);
}
