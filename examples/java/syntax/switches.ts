/** The rules for what stands between the braces of a switch, be it a statement or an expression (JLS 14.11, 15.28). */

import type { Span } from 'vmkit';
import { ExpressionReader } from './expressions.js';
import type { Case, CaseLabel, Modifiers, Statement } from './tree.js';
import { primitiveNames } from './types.js';

export abstract class SwitchReader extends ExpressionReader {
  protected abstract modifiers(): Modifiers;
  protected abstract statements(): Statement[];
  /** A statement that is not a declaration. */
  protected abstract embedded(): Statement;
  /** A block, or a statement that begins with a keyword. */
  protected abstract simpleStatement(): Statement;

  /** Up to the '}'. */
  protected switchCases(isExpression: boolean): { cases: Case[]; arrows: boolean } {
    const cases: Case[] = [];
    let arrows: boolean | undefined;
    let isMixed = false;
    while (!this.is('}') && !this.is('end')) {
      if (!this.is('case') && !this.is('default')) {
        const token = this.token();
        this.advance();
        this.fault("case, default, or '}' expected", token);
        continue;
      }
      const one = this.switchCase(isExpression);
      if (arrows !== undefined && arrows !== one.arrow && !isMixed) {
        one.case.isOther = true;
        isMixed = true;
      }
      arrows ??= one.arrow;
      cases.push(one.case);
    }
    return { cases, arrows: arrows ?? false };
  }

  /** A group of labels and what follows them, up to the next label. */
  protected switchCase(isExpression: boolean): { case: Case; arrow: boolean } {
    const { start } = this;
    const labels: CaseLabel[] = [];
    let isDefault: Case['isDefault'];
    for (;;) {
      const label = this.token();
      if (this.accept('default')) {
        isDefault = label;
      } else {
        this.advance();
        do this.#label(labels, label);
        while (this.accept(','));
      }
      if (this.is('->')) {
        const one = this.#arrow(labels, isDefault, start, isExpression);
        return { case: one, arrow: true };
      }
      this.expect(':', ': or ->');
      // A second default begins a group of its own, which is told of when labels are compared.
      if (!this.is('case') && (isDefault || !this.is('default'))) break;
    }
    const body = this.statements();
    return { case: { labels, isDefault, body, start, end: this.previousEnd }, arrow: false };
  }

  /** A constant: patterns came later. */
  #label(into: CaseLabel[], word: Span): void {
    const { start } = this;
    if (this.is('default')) {
      this.fault('default label not allowed here');
      this.advance();
      return;
    }
    if (this.is('final') || this.is('@') || this.#isPattern()) {
      this.complain(
        'patterns in switch statements are a preview feature and are disabled by default.',
        this.token(),
      );
      this.modifiers();
      this.type();
      this.identifier();
      return;
    }
    into.push({ word, value: this.caseLabel() });
    if (this.start === start) this.fault('illegal start of expression');
  }

  /** `Type name` */
  #isPattern(): boolean {
    let at = 0;
    if (primitiveNames.has(this.kind)) at = 1;
    else if (this.is('identifier')) {
      at = 1;
      while (this.peek(at) === '.' && this.peek(at + 1) === 'identifier') at += 2;
      if (this.peek(at) === '<') {
        const behind = this.behindTypeArguments(this.index + at);
        if (behind < 0) return false;
        at = behind - this.index;
      }
    } else return false;
    while (this.peek(at) === '[' && this.peek(at + 1) === ']') at += 2;
    return this.peek(at) === 'identifier';
  }

  /** `-> expression;`, `-> {…}`, `-> throw …;`; what follows does not fall through. */
  #arrow(
    labels: CaseLabel[],
    isDefault: Case['isDefault'],
    start: number,
    isExpression: boolean,
  ): Case {
    this.advance();
    const body: Statement[] = [];
    if (this.is('{') || this.is('throw')) body.push(this.simpleStatement());
    else if (isExpression) {
      const value = this.expression();
      body.push({ kind: 'yield', value, start: value.start, end: value.end });
      this.expect(';');
    } else {
      const statement = this.embedded();
      const { kind } = statement;
      if (kind !== 'expression' && kind !== 'block' && kind !== 'throw' && kind !== 'local') {
        const message =
          'unexpected statement in case, expected is an expression, a block or a throw statement';
        if (!this.isStuck) this.complain(message, statement);
      }
      body.push(statement);
    }
    return { labels, isDefault, body, start, end: this.previousEnd };
  }
}
