import { math } from 'micromark-extension-math';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    dollarLookahead: 'dollarLookahead';
  }
}

const DOLLAR = 36;
const SPACE = 32;

/**
 * Formulas, with Pandoc's rule for single dollars: the opening one touches what follows, the closing one touches what
 * precedes and no digit follows it. Without it "de $1,250 a $1,160" would be a formula, and answers speak of prices.
 */
export function mathWithPrices(): Extension {
  const extension = math();
  const construct = extension.text?.[DOLLAR];
  if (construct === undefined || Array.isArray(construct)) throw new Error('expected one construct for dollars in text');
  return { ...extension, text: { [DOLLAR]: guarded(construct) } };
}

function guarded(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const formula = construct.tokenize.call(this, effects, ok, nok);
      return effects.check({ tokenize: tokenizeLookahead, partial: true }, formula, nok);
    },
  };
}

function tokenizeLookahead(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let last: Code = null;
  return (code) => {
    effects.enter('dollarLookahead');
    effects.consume(code);
    return first;
  };

  function first(code: Code): State | undefined {
    if (code === DOLLAR) return end(code);
    return isSpace(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (code === DOLLAR) {
      if (isSpace(last)) return nok(code);
      effects.consume(code);
      return after;
    }
    last = code;
    effects.consume(code);
    return inside;
  }

  function after(code: Code): State | undefined {
    return code !== null && code >= 48 && code <= 57 ? nok(code) : end(code);
  }

  function end(code: Code): State | undefined {
    effects.exit('dollarLookahead');
    return ok(code);
  }
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === SPACE;
}
