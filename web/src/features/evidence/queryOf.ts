import { folded } from '../../text/folded';

/** Words that say nothing of a claim's subject, without accents: articles, prepositions, forms of to be and to have. */
const EMPTY = new Set(
  `el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u ni que como cuando donde
   se su sus le les nos me te mi tu es son era eran fue fueron ser sido esta estan estaba hay habia ha han tiene tienen tenia
   no si muy mas menos ya tambien solo este esta esto ese esa eso aquel cada todo todos
   the a an of in on at to for from with by and or nor that which who as when where is are was were be been being has have
   had it its this these those there their his her they he she we you i not no very more less also only each all`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
const WORDS_MAX = 8;

/** What of a claim is worth searching for: its words of content and its numbers, in their order. */
export function queryOf(claim: string): string {
  return wordsOf(claim).slice(0, WORDS_MAX).join(' ');
}

/** The words of a query by which a text is lit; names and numbers as they are written. */
export function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !EMPTY.has(folded(word)));
}
