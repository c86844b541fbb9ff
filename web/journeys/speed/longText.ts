/** A response as long as they come: chapters with prose, lists, tables, code and formulas, one for each world. */
interface Sky {
  world: string;
  gas: string;
  noon: string;
  dusk: string;
  pressure: number;
  /** Distance to the sun, in astronomical units. */
  distance: number;
  probe: string;
  year: number;
}

const SKIES: readonly Sky[] = [
  {
    world: 'la Tierra',
    gas: 'nitrógeno',
    noon: 'azul',
    dusk: 'naranja',
    pressure: 1013,
    distance: 1,
    probe: 'DSCOVR',
    year: 2015,
  },
  {
    world: 'Marte',
    gas: 'dióxido de carbono',
    noon: 'ocre',
    dusk: 'azul',
    pressure: 6,
    distance: 1.52,
    probe: 'Curiosity',
    year: 2012,
  },
  {
    world: 'Venus',
    gas: 'dióxido de carbono',
    noon: 'amarillo',
    dusk: 'rojizo',
    pressure: 92000,
    distance: 0.72,
    probe: 'Venera 13',
    year: 1982,
  },
  {
    world: 'Titán',
    gas: 'nitrógeno',
    noon: 'pardo',
    dusk: 'violáceo',
    pressure: 1467,
    distance: 9.58,
    probe: 'Huygens',
    year: 2005,
  },
  {
    world: 'Neptuno',
    gas: 'hidrógeno',
    noon: 'turquesa',
    dusk: 'gris',
    pressure: 1000,
    distance: 30.07,
    probe: 'Voyager 2',
    year: 1989,
  },
  {
    world: 'Plutón',
    gas: 'nitrógeno',
    noon: 'negro',
    dusk: 'celeste',
    pressure: 0.01,
    distance: 39.48,
    probe: 'New Horizons',
    year: 2015,
  },
  {
    world: 'Urano',
    gas: 'hidrógeno',
    noon: 'cian',
    dusk: 'verdoso',
    pressure: 1000,
    distance: 19.19,
    probe: 'Voyager 2',
    year: 1986,
  },
  {
    world: 'Júpiter',
    gas: 'hidrógeno',
    noon: 'crema',
    dusk: 'pardo',
    pressure: 1000,
    distance: 5.2,
    probe: 'Galileo',
    year: 1995,
  },
];

function chapter({ world, gas, noon, dusk, pressure, distance, probe, year }: Sky, index: number): string {
  const number = index + 1;
  const light = (1361 / distance ** 2).toFixed(1);
  return `## ${number}. El cielo de ${world}

La luz que llega a ${world} contiene **todos los colores**, aunque allí el sol se ve desde ${distance} unidades astronómicas y solo entrega ${light} W/m². Al entrar en una atmósfera de ${gas}, cada molécula desvía más la luz de onda corta que la de onda larga, según la ley de *Rayleigh*: $I \\propto \\lambda^{-4}$. Por eso, a mediodía, el cielo se ve **${noon}**, y cuando la luz cruza más aire, al anochecer, se vuelve **${dusk}** 🌅.

Conviene distinguir dos cosas que los libros de texto mezclan. La primera es la dispersión por moléculas, que depende mucho del color; la segunda es la dispersión por polvo, gotas o cristales, que apenas depende de él y que da a las nubes su blanco. Donde domina la segunda, ninguna fórmula sencilla predice el tono, y hay que medirlo: la sonda ${probe} lo hizo en ${year} con una cámara calibrada sobre una tarjeta de colores.

### ${number}.1 Qué se observa

1. A mediodía el cenit es ${noon} y el horizonte, más claro, porque la mirada atraviesa más gas.
2. Al atardecer el disco del sol pierde primero el violeta, después el azul y por último el verde.
   - Con poco polvo, la transición dura unos minutos.
   - Con mucho polvo, el halo alrededor del sol toma el color contrario al del resto del cielo.
3. De noche, la luz dispersada cae por debajo de lo que el ojo distingue como color; ver la nota de la sección ${number}.3.

| Magnitud | Símbolo | Valor en ${world} | Unidad |
|---|:---:|---:|---|
| Presión en la superficie | $p$ | ${pressure} | hPa |
| Distancia media al sol | $d$ | ${distance} | au |
| Irradiancia fuera de la atmósfera | $E$ | ${light} | W/m² |
| Gas principal | | ${gas} | |

### ${number}.2 La cuenta, paso a paso

Si se comparan dos longitudes de onda, la razón entre las intensidades dispersadas no depende de la cantidad de gas, siempre que la luz se disperse una sola vez:

$$\\frac{I_{450}}{I_{700}} = \\left(\\frac{700}{450}\\right)^4 \\approx 5.86$$

El mismo cálculo se escribe en tres líneas, y sirve para comprobar los valores de la tabla con \`dispersion(450)\` y \`dispersion(700)\`:

\`\`\`python
def dispersion(nm, referencia=700):
    """Cuánto más se dispersa una longitud de onda que la de referencia."""
    return (referencia / nm) ** 4
\`\`\`

> La presión de ${pressure} hPa solo cambia *cuánta* luz se dispersa, no *de qué color* es; por eso dos mundos con presiones muy distintas pueden compartir el mismo tono.

### ${number}.3 Para llevar al aula

Basta un vaso alto de agua, unas gotas de leche y una linterna de luz blanca. Visto de lado, el vaso se tiñe de azul; visto de frente, la linterna parece naranja. Pida al grupo que anote tres cosas antes de explicar nada: qué color ve cada persona, desde dónde mira y cuántas gotas hay en el agua. Después, que cada equipo prediga qué pasaría en ${world} y lo defienda con la fórmula. Eventualmente alguien preguntará por qué no vemos un cielo violeta: porque el sol emite menos violeta, porque la alta atmósfera absorbe una parte y porque nuestros ojos son *menos sensibles* a él.

`;
}

const TITLE = '# Por qué cada cielo tiene su color\n\nUna guía para clase, mundo por mundo, con la cuenta y el experimento.\n\n';

const WHOLE = TITLE + SKIES.map(chapter).join('');

/** The beginning of the long response, of exactly so many characters. */
export function longText(characters: number): string {
  const points = [...WHOLE];
  if (points.length < characters) throw new Error(`expected ${characters} characters or more, found ${points.length}`);
  return points.slice(0, characters).join('');
}
