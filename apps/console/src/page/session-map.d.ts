declare module 'virtual:session-map' {
  export const map: import('../machine/map-of-session.ts').SessionMap;
  export const svg: string;
}
