// Modules that the build makes.
declare module 'virtual:gallery' {
  export const programs: readonly import('./app/program-info.ts').ProgramInfo[];
}
declare module 'uplot/dist/uPlot.min.css';

declare module 'virtual:korean-font.css';
