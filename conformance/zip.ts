/** Makes the zips of cases: the same bytes for the same files on every machine with the same zlib. */
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_BYTES = 22;
/** 2.0, made on a Unix, so that the mode counts. */
const VERSION = 20;
const MADE_BY = 0x0300 + VERSION;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day that a zip can tell. */
const FIRST_DAY = 0x0021;
/** A plain file, or a folder, that everybody may read and run: `bootstrap` has to be run. */
const FILE_MODE = 0o100755;
const FOLDER_MODE = 0o040755;

/** A zip with these files, by their paths; one that ends in a slash is a folder. */
export function zipOf(files: Readonly<Record<string, unknown>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const bytes = content instanceof Uint8Array ? Buffer.from(content) : Buffer.from(String(content ?? ''));
    const packed = deflateRawSync(bytes);
    const [local, central] = headers(path, name, bytes, packed, offset);
    locals.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

function headers(path: string, name: Buffer, bytes: Buffer, packed: Buffer, offset: number): [local: Buffer, central: Buffer] {
  const local = Buffer.alloc(LOCAL_HEADER_BYTES);
  local.writeUInt32LE(LOCAL_HEADER, 0);
  local.writeUInt16LE(VERSION, 4);
  // What both headers have: flags, method, time, day, checksum, sizes, length of the name.
  local.writeUInt16LE(UTF8_NAMES, 6);
  local.writeUInt16LE(DEFLATED, 8);
  local.writeUInt16LE(FIRST_DAY, 12);
  local.writeUInt32LE(crc32(bytes), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(bytes.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(CENTRAL_HEADER_BYTES);
  central.writeUInt32LE(CENTRAL_HEADER, 0);
  central.writeUInt16LE(MADE_BY, 4);
  local.copy(central, 6, 4, LOCAL_HEADER_BYTES);
  central.writeUInt32LE(((path.endsWith('/') ? FOLDER_MODE : FILE_MODE) << 16) >>> 0, 38);
  central.writeUInt32LE(offset, 42);
  return [local, central];
}
