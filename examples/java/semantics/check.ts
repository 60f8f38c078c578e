/**
 * The front end's entry: from a source to a checked program, or to all that is wrong with it.
 *
 * As in javac: a source with syntax errors goes no further; then declarations and bodies are attributed, class by
 * class with those nested in it; and the flow of control is looked at while nothing is wrong. Files that the program names
 * are read on the way, and checked as it is.
 */
import { SourceText } from 'vmkit';
import { parse } from '../syntax/parser.js';
import { Flag } from '../syntax/tree.js';
import { checkApplications } from './applied_types.js';
import { type Bodies, type BodyStore, constantOf, initializersOf, readBody } from './bodies.js';
import { checkClassRules } from './class_rules.js';
import { shareCaptures } from './creations.js';
import { declareUnit } from './declare.js';
import { noSources, rootOf, type Sources, sourcesIn } from './files.js';
import { Flow, type LateError } from './flow.js';
import { checkImports } from './imports.js';
import { Log } from './log.js';
import { linkOverrides } from './overrides.js';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.js';
import { Thrown } from './thrown.js';
import type { Initializers, MethodBody, Statement } from './typed.js';
import { voidType } from './types.js';
import type { Unit } from './units.js';
import { World } from './world.js';

/** A program without errors. */
export interface CheckedProgram {
  source: SourceText;
  /** The program's own classes and interfaces, in order; those nested in one follow it. Without those in bodies. */
  classes: ClassSymbol[];
  /** `public static void main(String[])` of the public class that has one, else of the first. */
  main: MethodSymbol | undefined;
  /** Whether it may ask for classes by names that are known only when it runs. */
  isOpen: boolean;
  /**
   * A class by its binary name, while the program runs: its own, the library's, or one whose file nothing named so far,
   * which is checked then.
   *
   * @throws LanguageError with what is wrong with such a file
   */
  late(name: string): ClassSymbol | undefined;
  /** A library class by its binary name; without a package it is one of java.lang. @throws RangeError when there is none */
  library(name: string): ClassSymbol;
  /** Of a method or constructor, the program's or the library's; undefined when it is abstract or native. */
  body(method: MethodSymbol): MethodBody | undefined;
  initializers(cls: ClassSymbol): Initializers;
}

export interface CheckOptions {
  /** The file that the source is; others of the program are found from there, by their packages. */
  file?: string;
  /** Further folders in which packages are folders. */
  path?: readonly string[];
}

/** @throws LanguageError with everything that is wrong, in the order of the text */
export function checkProgram(source: SourceText, options: CheckOptions = {}): CheckedProgram {
  const log = new Log(source);
  const syntax = parse(source);
  const { file, path = [] } = options;
  const home = file === undefined ? [] : [rootOf(file, syntax.package?.text ?? '')];
  const program = new Program(log, sourcesIn([...home, ...path]));
  program.world.addUnit(declareUnit(program.world, syntax, source, false));
  program.checkAll();
  log.throwErrors();
  return program;
}

/** @throws LanguageError with what is wrong in the library's classes: a program meets them one method at a time */
export function checkLibrary(names: readonly string[]): void {
  const log = new Log(new SourceText('library', ''));
  const program = new Program(log, noSources);
  const all = names.flatMap((name) => withNested(program.library(name)));
  for (const cls of all) log.within(cls.source, () => program.attribute(cls));
  for (const cls of log.hasErrors ? [] : all)
    log.within(cls.source, () => program.checkFlow([cls]));
  log.throwErrors();
}

class Program implements CheckedProgram, BodyStore {
  readonly source: SourceText;
  readonly world: World;
  readonly #bodies = new Map<MethodSymbol, MethodBody | undefined>();
  readonly #initializers = new Map<ClassSymbol, Initializers>();
  idle: Bodies | undefined;
  /** Files that nothing has looked into yet. */
  readonly #waiting: Unit[] = [];

  constructor(
    readonly log: Log,
    sources: Sources,
  ) {
    this.source = log.source;
    const constant = (world: World, field: FieldSymbol) => constantOf(world, field, this);
    this.world = new World(log, constant, sources);
    this.world.onUnit = (unit) => this.#waiting.push(unit);
  }

  /** All that is reachable by name: what is attributed may name files that were not read so far. */
  checkAll(): void {
    for (let unit = this.#waiting.shift(); unit; unit = this.#waiting.shift()) {
      const { source, classes } = unit;
      const tops = classes;
      this.log.within(source, () => {
        checkImports(this.world, unit as Unit);
        for (const top of tops) for (const cls of withNested(top)) this.#declare(cls);
        checkApplications(this.world);
        for (const top of tops) {
          const all = withNested(top);
          for (const cls of all) this.#attribute(cls);
          checkApplications(this.world);
          if (!this.log.hasErrors) this.checkFlow(all);
        }
      });
    }
  }

  get isOpen(): boolean {
    const texts = new Set(this.classes.map(({ source }) => source.text));
    return [...texts].some((text) => /\bforName\b/.test(text));
  }

  late(name: string): ClassSymbol | undefined {
    if (!/^[\p{L}\p{N}_$]+(?:\.[\p{L}\p{N}_$]+)*$/u.test(name)) return undefined;
    const own = this.#named(name);
    if (own) return own;
    const [from] = this.classes;
    const [top] = /^.[^$]*/.exec(name.slice(name.lastIndexOf('.') + 1)) ?? [];
    const file = name.slice(0, name.lastIndexOf('.') + 1) + top;
    const found = from && this.world.topLevel(file, from);
    if (found?.isLibrary) return name === file ? found : this.world.libraryNamed(name);
    this.checkAll();
    this.log.throwErrors();
    return this.#named(name);
  }

  /** One of the program's that was read, by its binary name. */
  #named(name: string): ClassSymbol | undefined {
    const known = this.world.classes.get(name);
    if (known) return known;
    // Those in bodies have a number in their names.
    if (!/\$\d/.test(name)) return undefined;
    const all = new Set(this.classes);
    for (const cls of all) {
      if (cls.name === name) return cls;
      for (const inner of [...cls.nested.values(), ...cls.locals]) all.add(inner);
    }
    return undefined;
  }

  get classes(): ClassSymbol[] {
    return [...this.world.classes.values()];
  }

  get main(): MethodSymbol | undefined {
    const mains = this.classes
      .filter((cls) => cls.outer === undefined && cls.source === this.source)
      .flatMap((cls) => cls.methods.get('main')?.filter(isMain) ?? []);
    return mains.find(({ owner }) => (owner.flags & Flag.public) !== 0) ?? mains[0];
  }

  library(name: string): ClassSymbol {
    return this.world.library(name);
  }

  body(method: MethodSymbol): MethodBody | undefined {
    if (!this.#bodies.has(method)) {
      const { owner } = method;
      // Those of enums' and records' own are the compiler's.
      const isWritten = method.declaration || method.isConstructor;
      const body = isWritten
        ? this.log.within(owner.source, () =>
            readBody(this.world, owner, this, (bodies) => bodies.methodBody(method)),
          )
        : undefined;
      this.#bodies.set(method, body);
      this.#shareCaptures(owner);
    }
    return this.#bodies.get(method);
  }

  initializers(cls: ClassSymbol): Initializers {
    let known = this.#initializers.get(cls);
    if (!known) {
      known = this.log.within(cls.source, () => initializersOf(this.world, cls, this));
      this.#initializers.set(cls, known);
      this.#shareCaptures(cls);
    }
    return known;
  }

  /** After a body that is not in another one. */
  #shareCaptures(owner: ClassSymbol): void {
    const { creations } = this.world;
    if (creations.length === 0 || isInBody(owner)) return;
    this.world.creations = [];
    shareCaptures(creations);
  }

  /** A class in a body, with those in it. */
  attribute(cls: ClassSymbol): void {
    const all = withNested(cls);
    for (const one of all) this.#declare(one);
    for (const one of all) this.#attribute(one);
  }

  #declare(cls: ClassSymbol): void {
    // What its header and members say is checked when they are read.
    void cls.superType;
    void cls.fields;
    checkClassRules(this.world, cls);
    linkOverrides(this.world, cls);
  }

  #attribute(cls: ClassSymbol): void {
    this.initializers(cls);
    for (const method of allMethods(cls)) this.body(method);
    this.#checkRecursion(cls);
  }

  /** Constructors that call each other in a circle (JLS 8.8.7). */
  #checkRecursion(cls: ClassSymbol): void {
    const next = (method: MethodSymbol | undefined): MethodSymbol | undefined => {
      const [first] = (method && this.body(method)?.statements) ?? [];
      const call = first?.kind === 'expression' ? first.expression : undefined;
      const isThis =
        call?.kind === 'call' && call.method.isConstructor && call.method.owner === cls;
      return isThis ? call.method : undefined;
    };
    const told = new Set<MethodSymbol>();
    for (const start of cls.constructors) {
      const seen = new Set<MethodSymbol>();
      let at = next(start);
      while (at && at !== start && !seen.has(at)) {
        seen.add(at);
        at = next(at);
      }
      const name = start.declaration?.name;
      if (at !== start || !name || told.has(start)) continue;
      this.log.error(name, 'recursive constructor invocation');
      for (const method of seen) told.add(method);
    }
  }

  /**
   * Where control can come, which variables have values, which exceptions are handled: each while no error is told.
   *
   * @param classes a class and those nested in it
   */
  checkFlow(classes: readonly ClassSymbol[]): void {
    const all = classes.flatMap((cls) => this.#withLocals(cls));
    const late: LateError[] = [];
    for (const cls of all) this.#checkFlow(cls, late);
    for (const { at, message } of late) this.log.error(at, message);
    this.#checkCaptures();
    const thrown = new Thrown(this.world);
    for (const cls of all) {
      thrown.checkClass(cls, this.initializers(cls), (method) => this.body(method));
    }
  }

  /** Locals that lambdas and classes in their bodies use never change (JLS 8.1.3, 15.27.2). */
  #checkCaptures(): void {
    for (const { local, at, by, source } of this.world.captures) {
      const isChanged = local.tracked < 0 ? local.isReassigned : !local.isEffectivelyFinal;
      if (!local.isSetInside && (local.isFinal || !isChanged)) continue;
      this.log.within(source, () => {
        const what = `local variables referenced from ${by}`;
        this.log.error(at, `${what} must be final or effectively final`);
      });
    }
    this.world.captures = [];
  }

  /** A class, and those in its bodies, theirs too. */
  #withLocals(cls: ClassSymbol): ClassSymbol[] {
    return [
      cls,
      ...cls.locals.flatMap((one) => withNested(one)).flatMap((one) => this.#withLocals(one)),
    ];
  }

  #checkFlow(cls: ClassSymbol, late: LateError[]): void {
    const { log } = this;
    const initializers = this.initializers(cls);
    const blank = [...cls.fields.values()].filter(
      ({ isFinal, declaration }) =>
        isFinal && !('value' in declaration && declaration.value) && !isConstant(declaration),
    );
    const statics = new Flow(
      log,
      blank.filter((field) => field.isStatic),
      late,
    );
    this.#checkInitializers(initializers.static, statics);
    noteBlank(statics.unassignedFields(), late);
    const instance = blank.filter((field) => !field.isStatic);
    for (const method of cls.constructors) {
      const body = this.body(method);
      if (!body) continue;
      const flow = new Flow(log, instance, late);
      const isInitial = body.statements.some(({ kind }) => kind === 'initializers');
      if (isInitial) {
        // As in javac, what follows static code that never ends is unreachable too.
        flow.isAlive = statics.isAlive;
        this.#checkInitializers(initializers.instance, flow);
        flow.isAlive = true;
      } else flow.assignFields();
      flow.statements(body.statements);
      flow.finish();
      if (!method.declaration) noteBlank(flow.unassignedFields(), late);
      else {
        for (const { name } of flow.unassignedFields()) {
          late.push({ at: body.end, message: `variable ${name} might not have been initialized` });
        }
      }
    }
    const flow = new Flow(log, [], late);
    for (const methods of cls.methods.values()) {
      for (const method of methods) {
        const body = this.body(method);
        if (body) flow.method(body, method.result !== voidType);
      }
    }
  }

  #checkInitializers(statements: readonly Statement[], flow: Flow): void {
    for (const statement of statements) {
      if (flow.completes([statement])) continue;
      this.log.error(statement, 'initializer must be able to complete normally');
    }
  }
}

function noteBlank(fields: readonly FieldSymbol[], late: LateError[]): void {
  for (const { name, declaration } of fields) {
    const message = `variable ${name} not initialized in the default constructor`;
    late.push({ at: declaration.name, message });
  }
}

function isConstant(declaration: FieldSymbol['declaration']): boolean {
  return 'kind' in declaration && declaration.kind === 'constant';
}

/** A class and all that are nested in it. */
function withNested(cls: ClassSymbol): ClassSymbol[] {
  const all = [cls];
  for (const inner of cls.nested.values()) all.push(...withNested(inner));
  return all;
}

function allMethods(cls: ClassSymbol): MethodSymbol[] {
  const all = [...cls.constructors];
  for (const methods of cls.methods.values()) all.push(...methods);
  return all;
}

function isMain({ selector, isStatic, flags, result }: MethodSymbol): boolean {
  return (
    selector === 'main(java.lang.String[])' &&
    isStatic &&
    (flags & Flag.public) !== 0 &&
    result === voidType
  );
}

/** Is it declared in a body, or a member of a class that is? */
function isInBody(cls: ClassSymbol): boolean {
  return cls.isLocal || cls.isAnonymous || (cls.outer !== undefined && isInBody(cls.outer));
}
