/** The characters of Windows-1252 that are not at the place of their byte. */
const windowsBytes = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((character, index) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99,
      0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [character, bytes[index] ?? 0] as const;
  }),
);

/** A lead byte of UTF-8 followed by a byte that can only continue one, both read as Windows-1252. */
const suspicion = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** A small letter before signs that people type themselves (`ß’`, `ë’’`): bytes of a rare letter, but far more likely just what it says. */
const meant = /[\u00DC-\u00DF][‘’“”–—…€™ŠšŽžŒœŸ]|[\u00E0\u00E1\u00E3-\u00EE\u00F1-\u00F4][‘’“”–—…€™ŠšŽžŒœŸ]{2}/u;

function asBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code <= 0xff ? code : windowsBytes.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function repairedOnce(text: string): string | undefined {
  const bytes = suspicion.test(text) && !meant.test(text) ? asBytes(text) : undefined;
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 that was read as Windows-1252, once or twice, made whole: `ZoÃ«` becomes `Zoë`. Anything else comes back as it is. */
export function repairMojibake(text: string): string {
  const once = repairedOnce(text);
  return once === undefined ? text : (repairedOnce(once) ?? once);
}
