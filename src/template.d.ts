// Word templates, built from source and embedded as base64 by the build.
declare module 'template:report' {
  const base64: string;
  export default base64;
}

declare module 'template:unit-report' {
  const base64: string;
  export default base64;
}
