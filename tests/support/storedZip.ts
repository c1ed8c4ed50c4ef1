/** The parts of a ZIP file that stores them uncompressed, read by its published layout and with no library. */
export function readStoredZip(zip: Buffer): Record<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts: Record<string, Buffer> = {};
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    parts[zip.toString('utf8', at + 46, at + 46 + nameLength)] = zip.subarray(
      start,
      start + zip.readUInt32LE(at + 20),
    );
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
