/** Line tables: a front end says where in its source it is, and assembly, stack traces and debuggers know the lines. */
import { basename, dirname } from 'node:path';
import * as ir from '../src/ir/index.js';
import type { SourceText } from '../src/source.js';

/** Sets the place of the instructions that a builder appends from then on, as an offset in the source. */
export type Locate = (builder: ir.IRBuilder, offset: number) => void;

/** DW_LANG_C: a language that every debugger knows. */
const dwarfLanguage = 2;

/**
 * Gives a function debug info with source lines.
 *
 * @param offset where the function starts in the source
 */
export function lineInfo(
  module: ir.Module,
  fn: ir.Function,
  source: SourceText,
  offset: number,
): Locate {
  const context = module.getContext();
  const debug = new ir.DIBuilder(module);
  const { file, line } = source.position(offset);
  const unit = debug.createFile(basename(file), dirname(file));
  // A trace needs lines and inlined calls, no more; the rest of DWARF costs time in each compilation.
  const { LineTablesOnly } = ir.DICompileUnit.DebugEmissionKind;
  debug.createCompileUnit(dwarfLanguage, unit, 'vmkit', true, '', 0, '', LineTablesOnly);
  const type = debug.createSubroutineType(debug.getOrCreateTypeArray([]));
  const { SPFlagDefinition } = ir.DISubprogram.DISPFlags;
  const { FlagZero } = ir.DINode.DIFlags;
  const scope = debug.createFunction(
    unit,
    fn.getName(),
    '',
    unit,
    line,
    type,
    line,
    FlagZero,
    SPFlagDefinition,
  );
  fn.setSubprogram(scope);
  module.addModuleFlag(ir.Module.ModFlagBehavior.Warning, 'Debug Info Version', 3);
  debug.finalize();
  // Front ends come back to the same places, and equal locations are printed once if they are one object.
  const locations = new Map<number, ir.DILocation>();
  return (builder, at) => {
    let location = locations.get(at);
    if (!location) {
      const place = source.position(at);
      location = ir.DILocation.get(context, place.line, place.column, scope);
      locations.set(at, location);
    }
    builder.SetCurrentDebugLocation(location);
  };
}
