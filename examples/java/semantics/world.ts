/** All classes that a program can name: its own, and the library's, which are read when they are first named. */
import { nearest, SourceText, type Span } from 'vmkit';
import { parse } from '../syntax/parser.js';
import type { Import, TypeName } from '../syntax/tree.js';
import { declareClass, declareMembers } from './declare.js';
import { javaLang, missingJavaLang } from './java_lang.js';
import { libraryPackages } from './java_lang_throwables.js';
import type { Log } from './log.js';
import type { ClassSymbol, FieldSymbol } from './symbols.js';
import {
  arrayOf,
  type ClassType,
  errorType,
  primitiveTypes,
  type Type,
  voidType,
} from './types.js';

export class World {
  /** The program's own, in order. */
  readonly classes = new Map<string, ClassSymbol>();
  readonly #library = new Map<string, ClassSymbol>();
  /** What the program's imports name: "java.io.IOException", "java.util.*". */
  readonly #imports = new Set<string>(['java.lang.*']);
  readonly object: ClassSymbol;
  readonly string: ClassSymbol;
  readonly stringType: ClassType;

  constructor(
    readonly log: Log,
    /** The value of a final field with an initialiser, if that is a constant; see `ConstantFields`. */
    readonly constantOf: (world: World, field: FieldSymbol) => void,
  ) {
    this.object = this.library('Object');
    this.string = this.library('String');
    this.stringType = this.string.type;
  }

  get throwable(): ClassSymbol {
    return this.library('Throwable');
  }

  /** A class of the library. @throws RangeError when there is none of this name */
  library(name: string): ClassSymbol {
    const cls = this.#find(name);
    if (!cls) throw new RangeError(`the library has no class ${name}`);
    return cls;
  }

  #find(name: string): ClassSymbol | undefined {
    const known = this.#library.get(name);
    if (known) return known;
    if (!Object.hasOwn(javaLang, name)) return undefined;
    const source = new SourceText(`${name}.java`, javaLang[name] as string);
    for (const declaration of parse(source, 'later').classes) {
      const cls = declareClass(declaration, source, true);
      this.#library.set(cls.name, cls);
      declareMembers(this, cls);
    }
    return this.#library.get(name);
  }

  /** A class by the name that code of `from` gives it: the library never sees the program's classes. */
  classNamed(name: string, from: ClassSymbol): ClassSymbol | undefined {
    const own = from.isLibrary ? undefined : this.#own(name, from);
    if (own) return own;
    const dot = name.lastIndexOf('.');
    const simple = name.slice(dot + 1);
    const home = packageOf(simple);
    const isMeant =
      dot >= 0
        ? name.slice(0, dot) === home
        : from.isLibrary ||
          this.#imports.has(`${home}.*`) ||
          this.#imports.has(`${home}.${simple}`);
    return isMeant ? this.#find(simple) : undefined;
  }

  /** Makes what is imported known by its simple name. */
  import(imports: readonly Import[]): void {
    for (const one of imports) {
      const { name, isStar } = one;
      const dot = name.lastIndexOf('.');
      const [home, simple] = [name.slice(0, dot), name.slice(dot + 1)];
      const isKnown = isStar
        ? name === 'java.lang' || packages.has(name)
        : Object.hasOwn(javaLang, simple) && packageOf(simple) === home;
      if (isKnown) this.#imports.add(isStar ? `${name}.*` : name);
      else if (!/^javax?\./.test(name)) {
        this.log.error(one, `package ${isStar ? name : home} does not exist`);
      } else this.log.error(one, `${isStar ? 'package' : 'class'} ${name} is not supported yet`);
    }
  }

  /** One of the program's: in a class around, inherited by it, or beside it; then, behind dots, in one another. */
  #own(name: string, from: ClassSymbol): ClassSymbol | undefined {
    const [first = '', ...others] = name.includes('.') ? name.split('.') : [name];
    let found: ClassSymbol | undefined;
    for (let at: ClassSymbol | undefined = from; at && !found; at = at.outer) {
      found = at.simpleName === first ? at : nestedIn(at, first);
    }
    found ??= first.includes('$') ? undefined : this.classes.get(first);
    for (const other of others) found = found && nestedIn(found, other);
    return found;
  }

  /** The type that is written; when there is none, that is noted. */
  resolve(written: TypeName, from: ClassSymbol): Type {
    const primitive = primitiveTypes.get(written.name);
    if (primitive) {
      if (primitive === voidType && written.dimensions > 0) {
        this.log.error(written, "illegal start of type: 'void' has no arrays");
        return errorType;
      }
      return arrayOf(primitive, written.dimensions);
    }
    const cls = this.classNamed(written.name, from);
    if (cls) return arrayOf(cls.type, written.dimensions);
    this.noClass(written.name, written, from);
    return errorType;
  }

  noClass(name: string, span: Span, from: ClassSymbol): void {
    if (missingJavaLang.has(name)) {
      this.log.error(span, `class ${name} is not supported yet`);
      return;
    }
    const dot = name.lastIndexOf('.');
    if (dot >= 0) {
      const what = name.slice(0, dot);
      const around = this.classNamed(what, from);
      if (around) {
        const where = `location: ${around.isInterface ? 'interface' : 'class'} ${around}`;
        this.log.error(span, `cannot find symbol: class ${name.slice(dot + 1)}`, where);
        return;
      }
      const exists = /^javax?\./.test(name);
      this.log.error(
        span,
        exists ? `class ${name} is not supported yet` : `package ${what} does not exist`,
      );
      return;
    }
    const near = nearest(name, [...this.classes.keys(), ...Object.keys(javaLang)]);
    const location = `location: ${from.isInterface ? 'interface' : 'class'} ${from}`;
    const home = Object.hasOwn(javaLang, name) ? packageOf(name) : undefined;
    const help = home ? `import ${home}.${name} for it` : near && `did you mean ${near}?`;
    const hint = help ? `${location}; ${help}` : location;
    this.log.error(span, `cannot find symbol: class ${name}`, hint);
  }
}

const packages: ReadonlySet<string> = new Set(Object.values(libraryPackages));

/** Of a library class, by its simple name. */
function packageOf(name: string): string {
  return libraryPackages[name] ?? 'java.lang';
}

/** The class of a simple name that a class declares or inherits. */
function nestedIn(cls: ClassSymbol, name: string): ClassSymbol | undefined {
  const own = cls.nested.get(name);
  if (own) return own;
  for (const parent of cls.supertypes()) {
    const inherited = parent.nested.get(name);
    if (inherited) return inherited;
  }
  return undefined;
}
