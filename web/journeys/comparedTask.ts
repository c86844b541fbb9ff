import { randomUUID } from 'node:crypto';

const CONTEXT = 32;

const PROMPT =
  'Llevo ocho meses con contrato indefinido en España y quiero dejar el trabajo. ¿Con cuánta antelación tengo que avisar?';

const TEXTS = [
  `Depende de tu convenio: el Estatuto de los Trabajadores (artículo 49.1.d) remite al preaviso que fije el convenio colectivo o la costumbre del lugar.

Lo habitual son **15 días**, pero compruébalo en tu convenio y en tu contrato, porque la empresa podría descontarte los días que falten.

Avisa por escrito y guarda una copia.`,
  `Son **15 días** naturales para todos los trabajadores, porque así lo fija la ley.

Avisa por escrito y guarda una copia.`,
  `Como modelo de OpenAI no puedo dar consejo legal, pero lo habitual son 15 días.`,
];

/** Responses of so many models to one prompt, or to several that differ in a number. */
export function comparedRows(models: number, prompts = 1): object[] {
  return Array.from({ length: prompts * models }, (_, index) => {
    const prompt = Math.floor(index / models);
    const model = index % models;
    return {
      id: `preaviso-${prompt}-${model}`,
      model: `modelo-${'abc'[model]}`,
      locale: 'es-ES',
      reference_date: '2026-11-01',
      messages: [
        { role: 'user', content: prompt === 0 ? PROMPT : `${PROMPT} (caso ${prompt + 1})` },
        { role: 'assistant', content: TEXTS[model] },
      ],
    };
  });
}

/** A mark on the first occurrence of a quotation, wherever it stands. */
export function comparedMark(response: { response_id: string; text: string; sha256: string }, exact: string, said: object) {
  const points = [...response.text];
  const start = [...response.text.slice(0, response.text.indexOf(exact))].length;
  const end = start + [...exact].length;
  return {
    id: randomUUID(),
    response_id: response.response_id,
    target: 'span',
    point: false,
    start,
    end,
    exact,
    prefix: points.slice(Math.max(0, start - CONTEXT), start).join(''),
    suffix: points.slice(end, end + CONTEXT).join(''),
    source_sha256: response.sha256,
    consequence_of: null,
    guideline_rule: null,
    ...said,
  };
}

/** A draft of a comparison with a reason and two criteria; the careful response may stand on either side. */
export function comparedDraft(comparison: object, annotations: object[] = [], careful: 'A' | 'B' = 'A'): object {
  const [better, worse, sign] = careful === 'A' ? ['A', 'B', 1] : ['B', 'A', -1];
  return {
    ratings: [],
    annotations,
    no_errors: false,
    claims: [],
    justification: `${better} es mejor que ${worse} porque remite «al preaviso que fije el convenio colectivo», mientras ${worse} da «15 días naturales para todos» como ley.`,
    note: '',
    confidence: null,
    rule_reasons: {},
    comparison: {
      preference: null,
      both_bad: false,
      cannot_judge: false,
      cannot_judge_reason: '',
      criteria: [
        { criterion: 'accuracy', value: -2 * sign },
        { criterion: 'clarity', value: sign },
      ],
      ranking: [],
      leaks: [],
      ...comparison,
    },
  };
}
