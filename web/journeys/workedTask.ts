import { createHash, randomUUID } from 'node:crypto';

/** A response with everything a response may hold, and a draft with marks of every kind, some of them overlapping. */
const TEXT = `## ¿Por qué el cielo es azul?

La luz del sol contiene **todos los colores**. Al entrar en la atmósfera, las moléculas de aire dispersan más la luz de onda corta, según la ley de *Rayleigh*: $I \\propto \\lambda^{-4}$. Por eso el azul (≈ 450 nm) se dispersa unas **cinco veces** más que el rojo (≈ 700 nm).

Lord Rayleigh lo describió en 1971, y se comprueba cada tarde: al atardecer la luz cruza más aire, pierde el azul y el cielo se vuelve naranja 🌅.

1. El violeta se dispersa aún más, pero el ojo es *menos sensible* a él.
2. El código \`I = k / lambda**4\` lo resume.

| Color | Longitud (nm) | Dispersión |
|---|---:|---:|
| Violeta | 400 | 9.4 |
| Azul | 450 | 5.9 |
| Rojo | 700 | 1.0 |

$$\\frac{I_{azul}}{I_{rojo}} = \\left(\\frac{700}{450}\\right)^4 \\approx 5.9$$

Eventualmente, en Marte ocurre lo contrario: el atardecer es azul. Para el aula basta un vaso de agua con unas gotas de leche y una linterna.

\`\`\`python
def dispersion(nm):
    return (700 / nm) ** 4  # relativa al rojo
\`\`\`
`;

export const workedRow = {
  id: 'cielo',
  model: 'modelo-oculto',
  locale: 'es-MX',
  reference_date: '2026-11-01',
  messages: [
    { role: 'user', content: 'Hola, soy maestra de secundaria y preparo una clase de óptica.' },
    { role: 'assistant', content: 'Con gusto. ¿Qué tema quieres tratar primero?' },
    { role: 'user', content: 'Explícame por qué el cielo es azul, con la fórmula y un ejemplo.' },
    { role: 'assistant', content: TEXT },
  ],
};

const CONTEXT = 32;

function anchor(exact: string) {
  const points = [...TEXT];
  const start = [...TEXT.slice(0, TEXT.indexOf(exact))].length;
  const end = start + [...exact].length;
  return {
    start,
    end,
    exact,
    prefix: points.slice(Math.max(0, start - CONTEXT), start).join(''),
    suffix: points.slice(end, end + CONTEXT).join(''),
    source_sha256: createHash('sha256').update(TEXT).digest('hex'),
  };
}

function mark(exact: string, kind: string, category: string, severity: string, reason: string) {
  return {
    id: randomUUID(),
    target: 'span',
    point: false,
    kind,
    category,
    severity,
    reason,
    consequence_of: null,
    guideline_rule: null,
    ...anchor(exact),
  };
}

function rating(criterion: string, value: number | null, notApplicable = false) {
  return { criterion, value, not_applicable: notApplicable, reason: null };
}

const nowhere = { start: null, end: null, exact: null, prefix: null, suffix: null, source_sha256: null, annotation_ids: [] };

/** Half of an afternoon's work. */
export function workedDraft() {
  const wrongYear = mark('1971', 'factual_error', 'FAC.number', 'major', 'Rayleigh publicó su trabajo en 1871.');
  return {
    ratings: [
      rating('accuracy', 3),
      rating('helpfulness', 3),
      rating('reasoning', 2),
      rating('clarity', 4),
      rating('tone', 4),
      rating('guideline', 4),
      rating('language_es', 3),
      rating('safety', null, true),
    ],
    annotations: [
      mark('dispersan más la luz de onda corta, según la ley de *Rayleigh*', 'strength', 'STR.insight', 'neutral', ''),
      mark(
        'Lord Rayleigh lo describió en 1971, y se comprueba cada tarde',
        'weakness',
        'REA.inconsistent',
        'minor',
        'Mezcla una fecha con una observación.',
      ),
      wrongYear,
      mark('5.9', 'weakness', 'REA.gap', 'major', ''),
      mark('Eventualmente', 'weakness', 'LAN.calque', 'minor', 'Calco de «eventually».'),
      mark('Para el aula basta un vaso de agua con unas gotas de leche', 'strength', 'STR.next_step', 'neutral', ''),
    ],
    no_errors: false,
    claims: [
      {
        id: randomUUID(),
        text: 'Lord Rayleigh lo describió en 1971.',
        verdict: 'contradicted',
        reason: '',
        annotation_ids: [wrongYear.id],
        ...anchor('Lord Rayleigh lo describió en 1971'),
      },
      { id: randomUUID(), text: 'El azul se dispersa unas cinco veces más que el rojo.', verdict: null, reason: '', ...nowhere },
    ],
    justification: 'La explicación central es correcta, pero fecha el trabajo de Rayleigh en «1971» cuando es de 1871.',
    note: '',
    confidence: 2,
    rule_reasons: {},
    rewrite: {
      text: TEXT.replace('1971', '1871').replace('unas **cinco veces**', 'casi **seis veces**'),
      source_sha256: createHash('sha256').update(TEXT).digest('hex'),
    },
  };
}
