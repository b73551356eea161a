export { masked as maskNumber } from '#domain/mask.ts'
