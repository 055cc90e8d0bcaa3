declare module 'virtual:session-map' {
  export const map: import('@voicepay/conformance/session-map').SessionMap;
  export const svg: string;
}
