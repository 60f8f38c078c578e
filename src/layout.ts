/**
 * Where the fields of the structures lie that guest code reads and writes: objects, arrays, class descriptors, call
 * sites. C++ is the source (runtime-cpp/layout.cpp); its build writes the table that is read here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VmkitError } from './errors.js';
import { nativeDirectory } from './native.js';

/** Bytes from the structure's start, and in the field. */
export interface FieldLayout {
  readonly offset: number;
  readonly size: number;
}

export interface StructureLayout<Field extends string> {
  /** Bytes; of an array, those before its first element. */
  readonly size: number;
  readonly fields: Readonly<Record<Field, FieldLayout>>;
}

/** The structures, with the fields that TypeScript uses or shows. */
const structures = {
  Object: ['type'],
  Array: ['type', 'length'],
  Class: [
    'name',
    'superCheckOffset',
    'kind',
    'depth',
    'secondaryCount',
    'super',
    'element',
    'secondaryCache',
    'display',
    'instanceSize',
    'virtualCount',
    'interfaceMethods',
    'interfaceMask',
    'shape',
    'elementSize',
  ],
  Context: ['stackLimit', 'heapCursor', 'heapLimit', 'fuel', 'failure'],
  Failure: ['kind', 'a', 'b'],
  Site: ['record', 'id', 'misses'],
  SiteRecord: ['guard', 'target', 'next', 'data'],
  Shape: ['owner', 'base', 'count', 'isDictionary'],
  ClassObject: ['root', 'initializer', 'name', 'super', 'storage', 'methods', 'capacity'],
  PropertySite: ['guard', 'offset', 'next', 'misses', 'state'],
} as const;

type Structures = typeof structures;

export type Layout = {
  readonly [Name in keyof Structures]: StructureLayout<Structures[Name][number]>;
};

/** The offset of a virtual method's slot from its class descriptor: slots lie below it. */
export function virtualSlotOffset(slot: number): number {
  return -8 * (slot + 1);
}

/** @throws VmkitError ERR_FILE_NOT_FOUND, ERR_RUNTIME when the table is that of another version */
function readLayout(): Layout {
  const file = fileURLToPath(new URL('layout.json', nativeDirectory));
  const again = 'build the native code again (npm run setup)';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new VmkitError(
      'ERR_FILE_NOT_FOUND',
      `the table of layouts, ${file}, cannot be read: ${again}`,
      { cause },
    );
  }
  const table = parse(text, `${file} cannot be read: ${again}`);
  for (const [name, fields] of Object.entries(structures)) {
    const missing = fields.find((field) => table[name]?.fields[field] === undefined);
    if (missing === undefined) continue;
    throw new VmkitError('ERR_RUNTIME', `${file} does not have ${name}.${missing}: ${again}`);
  }
  return table as unknown as Layout;
}

function parse(text: string, failure: string): Record<string, StructureLayout<string> | undefined> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new VmkitError('ERR_RUNTIME', failure, { cause });
  }
}

let read: Layout | undefined;

function structure<Name extends keyof Layout>(name: Name): Layout[Name] {
  read ??= readLayout();
  return read[name];
}

/** Read when a structure is first asked for. */
export const layout: Layout = {
  get Object() {
    return structure('Object');
  },
  get Array() {
    return structure('Array');
  },
  get Class() {
    return structure('Class');
  },
  get Context() {
    return structure('Context');
  },
  get Failure() {
    return structure('Failure');
  },
  get Site() {
    return structure('Site');
  },
  get SiteRecord() {
    return structure('SiteRecord');
  },
  get Shape() {
    return structure('Shape');
  },
  get ClassObject() {
    return structure('ClassObject');
  },
  get PropertySite() {
    return structure('PropertySite');
  },
};
