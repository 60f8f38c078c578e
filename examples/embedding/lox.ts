/** A scripting language with values of its own: Lox, whose functions and objects the program has, and the other way round. */
import { createEngine, GuestError, LanguageError } from 'vmkit';
import lox from 'vmkit/lox';
import type { GuestObject } from 'vmkit/vm';

using engine = createEngine({ languages: [lox] });
const globals = engine.globals('lox');

// A host function in one line.
globals.set('log', (text: unknown) => console.log(text));
globals.set('currency', 'EUR');

engine.eval(`
  class Cart {
    init() { this.total = 0; }
    add(price, count) {
      this.total = this.total + price * count;
      log("added");
      return this;
    }
  }
  fun discount(rate) {
    fun apply(price) { return price * (1 - rate); }
    return apply;
  }
`);

// The value of the last expression.
console.log(engine.eval('1 + 2 * 3;')); // → 7

// A class of the script makes objects; theirs are handles.
const Cart = globals.get('Cart') as () => GuestObject;
const cart = Cart();
cart.call('add', 20, 3); // → added
cart.set('customer', 'Ada');
console.log(cart.className, cart.get('total'), cart.keys()); // → Cart 60 [ 'total', 'customer' ]

// A script's function is a JavaScript function; a closure is one, too.
const discount = globals.get('discount') as (rate: number) => (price: number) => number;
console.log(discount(0.25)(80)); // → 60

try {
  engine.eval('cart(1);', { file: 'order.lox' });
} catch (error) {
  if (!(error instanceof GuestError)) throw error;
  console.log(error.reason, error.position?.line); // → Undefined variable 'cart'. 1
}
try {
  engine.eval('print 1', { file: 'order.lox' });
} catch (error) {
  if (!(error instanceof LanguageError)) throw error;
  console.log(error.message); // → order.lox:1:8: Error at end: Expect ';' after value.
}
