/**
 * The front end's entry: from a source to a checked program, or to all that is wrong with it.
 *
 * As in javac: a source with syntax errors goes no further; then declarations and bodies are attributed, class by
 * class with those nested in it; and the flow of control is looked at while nothing is wrong.
 */
import type { SourceText } from 'vmkit';
import { parse } from '../syntax/parser.js';
import { Flag } from '../syntax/tree.js';
import { Bodies, constantOf, initializersOf } from './bodies.js';
import { declareClasses } from './declare.js';
import { Flow } from './flow.js';
import { Log } from './log.js';
import { linkOverrides } from './overrides.js';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from './symbols.js';
import { Thrown } from './thrown.js';
import type { Initializers, MethodBody, Statement } from './typed.js';
import { voidType } from './types.js';
import { World } from './world.js';

/** A program without errors. */
export interface CheckedProgram {
  source: SourceText;
  /** The program's own classes and interfaces, in order; those nested in one follow it. */
  classes: ClassSymbol[];
  /** `public static void main(String[])` of the public class that has one, else of the first. */
  main: MethodSymbol | undefined;
  /** A library class by its name, "String". @throws RangeError when there is none */
  library(name: string): ClassSymbol;
  /** Of a method or constructor, the program's or the library's; undefined when it is abstract or native. */
  body(method: MethodSymbol): MethodBody | undefined;
  initializers(cls: ClassSymbol): Initializers;
}

/** @throws LanguageError with everything that is wrong, in the order of the text */
export function checkProgram(source: SourceText): CheckedProgram {
  const log = new Log(source);
  const unit = parse(source);
  const world = new World(log, constantOf);
  world.import(unit.imports);
  declareClasses(world, unit.classes);
  const program = new Program(world);
  for (const cls of program.classes) linkOverrides(world, cls);
  for (const cls of program.classes.filter(({ outer }) => outer === undefined)) {
    const all = program.classes.filter((each) => outermost(each) === cls);
    for (const each of all) program.attribute(each);
    if (!log.hasErrors) program.checkFlow(all);
  }
  log.throwErrors();
  return program;
}

class Program implements CheckedProgram {
  readonly classes: ClassSymbol[];
  readonly #bodies = new Map<MethodSymbol, MethodBody | undefined>();
  readonly #initializers = new Map<ClassSymbol, Initializers>();

  constructor(readonly world: World) {
    this.classes = [...world.classes.values()];
  }

  get source(): SourceText {
    return this.world.log.source;
  }

  get main(): MethodSymbol | undefined {
    const mains = this.classes
      .filter((cls) => cls.outer === undefined)
      .flatMap((cls) => cls.methods.get('main')?.filter(isMain) ?? []);
    return mains.find(({ owner }) => (owner.flags & Flag.public) !== 0) ?? mains[0];
  }

  library(name: string): ClassSymbol {
    return this.world.library(name);
  }

  body(method: MethodSymbol): MethodBody | undefined {
    if (!this.#bodies.has(method)) {
      this.#bodies.set(method, new Bodies(this.world, method.owner).methodBody(method));
    }
    return this.#bodies.get(method);
  }

  initializers(cls: ClassSymbol): Initializers {
    let known = this.#initializers.get(cls);
    if (!known) {
      known = initializersOf(this.world, cls);
      this.#initializers.set(cls, known);
    }
    return known;
  }

  attribute(cls: ClassSymbol): void {
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
      this.world.log.error(name, 'recursive constructor invocation');
      for (const method of seen) told.add(method);
    }
  }

  /**
   * As javac does it: what cannot be reached, then what has no value, then exceptions; of a place one error is told.
   *
   * @param classes a class and those nested in it
   */
  checkFlow(classes: readonly ClassSymbol[]): void {
    for (const cls of classes) this.#checkFlow(cls, 'reach');
    for (const cls of classes) this.#checkFlow(cls, 'values');
    for (const cls of classes) {
      const thrown = new Thrown(this.world);
      thrown.checkClass(cls, this.initializers(cls), (method) => this.body(method));
    }
  }

  #checkFlow(cls: ClassSymbol, subject: Flow['subject']): void {
    const { log } = this.world;
    const initializers = this.initializers(cls);
    const blank = [...cls.fields.values()].filter(
      (field) => field.isFinal && field.declaration.value === undefined,
    );
    const statics = new Flow(
      log,
      blank.filter((field) => field.isStatic),
      subject,
    );
    this.#checkInitializers(initializers.static, statics);
    if (subject === 'values') this.#checkBlank(statics.unassignedFields());
    const instance = blank.filter((field) => !field.isStatic);
    for (const method of allMethods(cls)) {
      const body = this.body(method);
      if (!body) continue;
      const flow = new Flow(log, method.isConstructor ? instance : [], subject);
      if (!method.isConstructor) {
        flow.checkReturns(body.statements, method.result !== voidType, body.end);
        flow.finish();
        continue;
      }
      for (const statement of body.statements) {
        if (statement.kind === 'initializers') {
          // As in javac, what follows static code that never ends is unreachable too.
          flow.isAlive = statics.isAlive;
          this.#checkInitializers(initializers.instance, flow);
          flow.isAlive = true;
        }
      }
      const isInitial = body.statements.some(({ kind }) => kind === 'initializers');
      if (!isInitial) flow.assignFields();
      flow.statements(body.statements);
      flow.finish();
      if (subject === 'reach') continue;
      if (!method.declaration) this.#checkBlank(flow.unassignedFields());
      else {
        for (const { name } of flow.unassignedFields()) {
          log.error(body.end, `variable ${name} might not have been initialized`);
        }
      }
    }
  }

  #checkInitializers(statements: readonly Statement[], flow: Flow): void {
    for (const statement of statements) {
      if (flow.completes([statement])) continue;
      if (flow.subject === 'values') flow.isAlive = true;
      else this.world.log.error(statement, 'initializer must be able to complete normally');
    }
  }

  #checkBlank(fields: readonly FieldSymbol[]): void {
    for (const { name, declaration } of fields) {
      this.world.log.error(
        declaration.name,
        `variable ${name} not initialized in the default constructor`,
      );
    }
  }
}

function outermost(cls: ClassSymbol): ClassSymbol {
  return cls.outer ? outermost(cls.outer) : cls;
}

function allMethods(cls: ClassSymbol): MethodSymbol[] {
  return [...cls.constructors, ...[...cls.methods.values()].flat()];
}

function isMain({ selector, isStatic, flags, result }: MethodSymbol): boolean {
  return (
    selector === 'main(String[])' && isStatic && (flags & Flag.public) !== 0 && result === voidType
  );
}
