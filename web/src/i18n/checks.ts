import type { Localized } from '../api/types';

/** The words of the checks, which come with their panel and not before. `{name}` is filled in. */
export const checkWords = {
  unassisted: {
    es: 'Esta tarea va sin ayudas. Es parte de una muestra al azar con la que se mide si las sugerencias cambian las evaluaciones.',
    en: 'This task goes without assistance. It is part of a random sample that measures whether suggestions change evaluations.',
  },
  tried: {
    es: 'En la vista previa no hay comprobaciones: se piden y se registran en cada tarea.',
    en: 'The preview has no checks: they are asked for and recorded in each task.',
  },
  advice: {
    es: 'Son sugerencias: puedes aceptarlas como marca o descartarlas. Queda registrado cuáles viste y qué hiciste.',
    en: 'These are suggestions: accept them as marks or dismiss them. What you saw and what you did is recorded.',
  },
  keys: { es: 'recorrer', en: 'move' },
  accept: { es: 'Aceptar como marca', en: 'Accept as mark' },
  dismiss: { es: 'Descartar', en: 'Dismiss' },
  edit: { es: 'Editar la marca {number}', en: 'Edit mark {number}' },
  accepted: { es: 'Aceptada', en: 'Accepted' },
  dismissed: { es: 'Descartada', en: 'Dismissed' },
  none: { es: 'Nada que señalar.', en: 'Nothing to point out.' },
  quickRunning: { es: 'Comprobando…', en: 'Checking…' },
  grammarRunning: {
    es: 'LanguageTool está leyendo el texto. La primera vez carga sus diccionarios y puede tardar medio minuto.',
    en: 'LanguageTool is reading the text. The first time it loads its dictionaries, which may take half a minute.',
  },
  algebraRunning: {
    es: 'Symja está recalculando. La primera vez puede tardar unos segundos.',
    en: 'Symja is recalculating. The first time may take a few seconds.',
  },
  absent: {
    es: 'No está instalada en este servidor. Quien lo administra la instala con {command}.',
    en: 'Not installed on this server. Whoever runs it installs it with {command}.',
  },
  busy: { es: 'Hay muchas comprobaciones en cola.', en: 'Many checks are waiting.' },
  timeout: { es: 'Tardó demasiado y se detuvo.', en: 'It took too long and was stopped.' },
  too_long: { es: 'El texto es demasiado largo para esta comprobación.', en: 'The text is too long for this check.' },
  failed: { es: 'No respondió.', en: 'It did not answer.' },
  again: { es: 'Probar de nuevo', en: 'Try again' },
  said: { es: 'Marca añadida desde la sugerencia', en: 'Mark added from the suggestion' },
  saidDismissed: { es: 'Sugerencia descartada', en: 'Suggestion dismissed' },
  saidReplaced: { es: 'Texto sustituido', en: 'Text replaced' },

  'kind.grammar': { es: 'Gramática y estilo', en: 'Grammar and style' },
  'kind.language': { es: 'Idioma', en: 'Language' },
  'kind.variety': { es: 'Variante', en: 'Variety' },
  'kind.register': { es: 'Registro', en: 'Register' },
  'kind.readability': { es: 'Legibilidad', en: 'Readability' },
  'kind.numbers': { es: 'Números y fechas', en: 'Numbers and dates' },
  'kind.arithmetic': { es: 'Aritmética', en: 'Arithmetic' },
  'kind.algebra': { es: 'Álgebra', en: 'Algebra' },

  'arithmetic.result': { es: '{expression} da {computed}, no {said}.', en: '{expression} gives {computed}, not {said}.' },
  'algebra.identity': {
    es: 'No son iguales para todo valor: con {at}.',
    en: 'They are not equal for all values: with {at}.',
  },
  'algebra.solution': { es: '{variable} = {value} no cumple {equation}.', en: '{variable} = {value} does not solve {equation}.' },
  'algebra.derivative': { es: 'La derivada de {function} es {expected}.', en: 'The derivative of {function} is {expected}.' },
  'algebra.antiderivative': {
    es: 'Al derivarla sale {derivative}, no {integrand}.',
    en: 'Its derivative is {derivative}, not {integrand}.',
  },
  'numbers.decimal': {
    es: 'En {locale} los decimales se separan con «{mark}».',
    en: 'In {locale} decimals are set apart by “{mark}”.',
  },
  'numbers.mixed': {
    es: 'Otros números del texto usan otro separador decimal.',
    en: 'Other numbers here use another decimal mark.',
  },
  'numbers.time': { es: 'Una hora no tiene {minutes} minutos.', en: 'No hour has {minutes} minutes.' },
  'numbers.date': { es: 'Esa fecha no existe.', en: 'There is no such date.' },
  'numbers.date_order': {
    es: 'En {locale} el día y el mes van en el otro orden.',
    en: 'In {locale} day and month go the other way round.',
  },
  'register.mixed': {
    es: 'Aquí trata de «{form}» y en el resto de «{other}».',
    en: 'Here it says “{form}”, elsewhere “{other}”.',
  },
  'variety.foreign': { es: 'Es de {from}; aquí se dice «{instead}».', en: 'It is from {from}; here people write “{instead}”.' },
  'variety.calque': { es: 'Calco del inglés «{from}»; mejor «{instead}».', en: 'A calque of “{from}”; better “{instead}”.' },
  'language.sentence': { es: 'Esta frase está en {language}.', en: 'This sentence is in {language}.' },
  'language.whole': {
    es: 'La respuesta está en {language} y la tarea no.',
    en: 'The response is in {language} and the task is not.',
  },
  'readability.long_sentence': {
    es: 'Una frase de {words} palabras: es fácil perder el hilo.',
    en: 'A sentence of {words} words: the thread is easily lost.',
  },
  better: { es: '{message} Mejor: «{replacement}».', en: '{message} Better: “{replacement}”.' },

  'from.america': { es: 'América', en: 'Latin America' },
  'form.tu': { es: 'tú', en: 'tú' },
  'form.usted': { es: 'usted', en: 'usted' },
  'form.vos': { es: 'vos', en: 'vos' },
  'language.es': { es: 'español', en: 'Spanish' },
  'language.en': { es: 'inglés', en: 'English' },

  'index.fernandez_huerta': { es: 'Fernández-Huerta', en: 'Fernández-Huerta' },
  'index.szigriszt': { es: 'Szigriszt (INFLESZ)', en: 'Szigriszt (INFLESZ)' },
  'index.flesch': { es: 'Flesch', en: 'Flesch' },
  'band.very_hard': { es: 'muy difícil', en: 'very hard' },
  'band.hard': { es: 'algo difícil', en: 'fairly hard' },
  'band.normal': { es: 'normal', en: 'normal' },
  'band.easy': { es: 'bastante fácil', en: 'fairly easy' },
  'band.very_easy': { es: 'muy fácil', en: 'very easy' },
  lengths: {
    es: '{words} palabras, {sentences} frases, {syllables} sílabas',
    en: '{words} words, {sentences} sentences, {syllables} syllables',
  },

  justification: { es: 'Tu justificación', en: 'Your justification' },
  justificationCheck: { es: 'Revisar su gramática', en: 'Check its grammar' },
  justificationEmpty: { es: 'Todavía no has escrito nada.', en: 'You have not written anything yet.' },
  justificationChanged: {
    es: 'El texto ha cambiado desde la última revisión.',
    en: 'The text has changed since it was last checked.',
  },
  replace: { es: 'Cambiar por «{replacement}»', en: 'Replace by “{replacement}”' },

  results: { es: 'Sugerencias', en: 'Suggestions' },
  resultsShare: {
    es: 'Asignaciones con ayudas: {assisted}; sin ayudas: {unassisted} ({percent} %). Lo decide un sorteo.',
    en: 'Assignments with assistance: {assisted}; without: {unassisted} ({percent}%). A lot decides.',
  },
  resultsKind: { es: 'Comprobación', en: 'Check' },
  resultsShown: { es: 'Mostradas', en: 'Shown' },
  resultsAccepted: { es: 'Aceptadas', en: 'Accepted' },
  resultsDismissed: { es: 'Descartadas', en: 'Dismissed' },
  resultsOwn: { es: '{kind}, justificación', en: '{kind}, justification' },
} satisfies Record<string, Localized>;

export type CheckWord = keyof typeof checkWords;

export function isCheckWord(key: string): key is CheckWord {
  return Object.hasOwn(checkWords, key);
}

/** A text with its places filled in. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
