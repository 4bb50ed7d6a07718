/** The package has no types of its own; this is what of it is used here. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: 'woff2'; keepFeatures?: string[] },
  ): Promise<Buffer>;
}
