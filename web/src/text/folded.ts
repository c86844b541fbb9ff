/** Lower case without accents, so that "cifra" finds "Cifra" and "logico" finds "lógico". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
