/**
 * Functions of the kit's behind properties and methods, each made when it is first needed: the slow path of reading a
 * property, which may have to bind a method, and what calls the value of a property.
 */
import type * as ir from '../../src/ir/index.js';
import { layout } from '../../src/layout.js';
import type { FunctionBuilder } from '../function_builder.js';
import type { FunctionRef, GuestModule, Params } from '../module.js';
import { anyRef, dynamic, i1, ptr, u32 } from '../types.js';
import type { Value } from '../value.js';
import { type Calls, referenceOr } from './calls.js';
import { callParams, type KitClasses } from './kit_classes.js';
import { callSlow, defineKitFunction, slowFunction } from './kit_code.js';
import { Properties, propertyGet } from './properties.js';
import { box } from './values.js';

/** ClassShape, runtime-cpp/typecheck.h. */
const classShapeDynamic = 4;

/** Of the slow path of reading a property. */
const lookupParams: Params = [
  ['site', ptr],
  ['object', dynamic],
  ['name', u32],
];

export class Adaptors {
  readonly #module: GuestModule;
  readonly #classes: KitClasses;
  readonly #calls: Calls;
  readonly properties: Properties;
  readonly #fieldCalls = new Map<string, string>();
  #lookup: FunctionRef | undefined;
  #store: FunctionRef | undefined;
  #member: FunctionRef | undefined;

  constructor(module: GuestModule, classes: KitClasses, calls: Calls) {
    this.#module = module;
    this.#classes = classes;
    this.#calls = calls;
    this.properties = new Properties(module, this);
  }

  /**
   * What a read of a property gives that its site did not know: an own property, or a bound method; 0, no value, when there
   * is neither.
   */
  lookUp(b: FunctionBuilder, site: ir.Value, object: Value, name: number): Value {
    this.#lookup ??= this.#defineLookup();
    return callSlow(b, this.#lookup, [b.value(site, ptr), object, b.const(u32, name)]);
  }

  /** It looks at what the site has for further shapes, without a frame to make: a site that met a few is read often. */
  #defineLookup(): FunctionRef {
    const search = this.#defineSearch();
    return defineKitFunction(this.#module, 'property lookup', lookupParams, dynamic, (b) => {
      const [other, there] = [b.join('other'), b.join('there')];
      const [site, object] = [b.param('site').get(), b.param('object').get()];
      const address = referenceOr(b, object, other);
      const place = b.runtimeCall('vmkit_property_slot', 'ptr(ptr,ptr)', [b.irOf(site), address]);
      b.fork(b.ir.CreateIsNull(place), other, there);
      b.enter(there);
      b.inBranch(() => b.return(b.value(b.ir.CreateLoad(b.ir.getInt64Ty(), place), dynamic)));
      b.enter(other);
      return callSlow(b, search, [site, object, b.param('name').get()]);
    });
  }

  #defineSearch(): FunctionRef {
    const body = (b: FunctionBuilder) => {
      const object = () => b.param('object').get();
      const own = b.value(propertyGet(b, b.irOf(b.param('site').get()), b.irOf(object())), dynamic);
      returnUnlessEmpty(b, own);
      const method = this.#method(b, object(), b.param('name').get());
      return box(b, this.#classes.bind(b, method, object()));
    };
    return defineKitFunction(this.#module, 'property search', lookupParams, dynamic, body);
  }

  /** Stores a property where its site does not know the object: an i1, false when that can have no properties. */
  store(b: FunctionBuilder, site: ir.Value, object: Value, value: Value): Value {
    this.#store ??= this.#defineStore();
    return callSlow(b, this.#store, [b.value(site, ptr), object, value]);
  }

  #defineStore(): FunctionRef {
    const params: Params = [
      ['site', ptr],
      ['object', dynamic],
      ['value', dynamic],
    ];
    return defineKitFunction(this.#module, 'property store', params, i1, (b) => {
      const set = slowFunction(b, 'vmkit_property_set', 'i1!(ctx,ptr,dyn,dyn)');
      const types = params.map(([, type]) => type);
      const type = { params: types, result: i1, context: true, throws: true };
      const args = params.map((_, index) => b.irOf(b.param(index).get()));
      return b.emitCall(type, set, [b.context, ...args], false);
    });
  }

  /** An own property, or a method's closure; 0, no value, when there is neither. */
  member(b: FunctionBuilder, object: Value, name: number): Value {
    this.#member ??= this.#defineMember();
    return callSlow(b, this.#member, [object, b.const(u32, name)]);
  }

  #defineMember(): FunctionRef {
    const params: Params = [
      ['object', dynamic],
      ['name', u32],
    ];
    const body = (b: FunctionBuilder) => {
      const [object, name] = [b.param('object').get(), b.param('name').get()];
      const get = slowFunction(b, 'vmkit_property_get_named', 'dyn!(ctx,dyn,i32)');
      const pair = b.ir.CreateCall(get, [b.context, b.irOf(object), b.irOf(name)]);
      returnUnlessEmpty(b, b.value(b.ir.CreateExtractValue(pair, 0), dynamic));
      return box(b, this.#method(b, object, name));
    };
    return defineKitFunction(this.#module, 'member', params, dynamic, body);
  }

  /** The method of an object; a function that gives a dynamic value gives none where there is none. */
  #method(b: FunctionBuilder, object: Value, name: Value): Value {
    const [none, isObject] = [b.join('none'), b.join('object')];
    const address = referenceOr(b, object, none);
    const header = b.header(address);
    const shape = b.ir.CreateLoad(
      b.ir.getInt32Ty(),
      b.at8(header, layout.Class.fields.shape.offset),
    );
    b.fork(b.ir.CreateICmpEQ(shape, b.ir.getInt32(classShapeDynamic)), isObject, none);
    b.enter(isObject);
    const place = b.at8(header, layout.Shape.fields.owner.offset);
    const owner = b.ir.CreateLoad(b.ir.getPtrTy(), place);
    const found = findMethod(b, owner, b.irOf(name));
    const there = b.join('there');
    b.fork(b.ir.CreateIsNull(found), none, there);
    b.enter(none);
    b.return(noValue(b));
    b.enter(there);
    return b.nonNull(b.value(found, this.#classes.function.ref));
  }

  /**
   * Code that calls what is in a property, as a method's code is called; where that cannot be called with so many
   * arguments, it gives 0, no value.
   */
  fieldCall(name: string, arity: number): string {
    const key = `${name}/${arity}`;
    let symbol = this.#fieldCalls.get(key);
    if (symbol === undefined) {
      symbol = this.#defineFieldCall(name, arity);
      this.#fieldCalls.set(key, symbol);
    }
    return symbol;
  }

  #defineFieldCall(name: string, arity: number): string {
    const params: Params = [['nothing', anyRef], ...callParams(arity)];
    const base = `call property ${name}/${arity}`;
    return defineKitFunction(this.#module, base, params, dynamic, (b) => {
      const receiver = () => b.param('receiver').get();
      const args = () => Array.from({ length: arity }, (_, index) => b.param(index + 2).get());
      const fails = () => b.return(noValue(b));
      const value = this.properties.getOwn(b, receiver(), name);
      const [own, inherited] = [b.join('own'), b.join('inherited')];
      b.fork(b.ir.CreateIsNull(b.irOf(value)), inherited, own);
      b.enter(own);
      b.inBranch(() => b.return(this.#calls.call(b, value, args(), fails)));
      // An object with very many properties has no shape that tells whether this is one.
      b.enter(inherited);
      const number = b.const(u32, this.properties.name(name));
      const method = this.#method(b, receiver(), number);
      return this.#calls.call(b, box(b, method), args(), fails, receiver());
    }).name;
  }
}

/** 0: what a program never sees. */
export function noValue(b: FunctionBuilder): Value {
  return b.value(b.ir.getInt64(0), dynamic);
}

/** @param owner a class object */
export function findMethod(b: FunctionBuilder, owner: ir.Value, name: ir.Value): ir.Value {
  return b.ir.CreateCall(slowFunction(b, 'vmkit_class_find_method', 'ptr(ptr,i32)'), [owner, name]);
}

function returnUnlessEmpty(b: FunctionBuilder, value: Value): void {
  const [empty, there] = [b.join('empty'), b.join('there')];
  b.fork(b.ir.CreateIsNull(b.irOf(value)), empty, there);
  b.enter(there);
  b.inBranch(() => b.return(value));
  b.enter(empty);
}
