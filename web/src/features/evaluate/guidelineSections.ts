import { folded } from '../../text/folded';

/** A section of the guideline: everything from one second-level heading to the next. */
export interface GuidelineSection {
  title: string;
  source: string;
}

/** Cuts the guideline at its second-level headings; fenced code does not open sections. */
export function sectionsOf(markdown: string): GuidelineSection[] {
  const sections: GuidelineSection[] = [];
  let lines: string[] = [];
  let isFenced = false;
  const close = () => {
    const source = lines.join('\n').trim();
    if (source !== '') sections.push({ title: titleOf(source), source });
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (/^(```|~~~)/.test(line)) isFenced = !isFenced;
    if (!isFenced && line.startsWith('## ')) close();
    lines.push(line);
  }
  close();
  return sections;
}

function titleOf(source: string): string {
  const [first = ''] = source.split('\n');
  return first.replace(/^#+\s*/, '').trim();
}

/** The sections that hold every word of the search. */
export function search(sections: readonly GuidelineSection[], filter: string): GuidelineSection[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return sections.filter(({ source }) => {
    const text = folded(source);
    return words.every((word) => text.includes(word));
  });
}

/** The section that says most about a criterion: the one that names it most often. */
export function sectionFor(sections: readonly GuidelineSection[], label: string): GuidelineSection | null {
  const wanted = folded(label);
  const counted = sections.map((section) => ({ section, count: folded(section.source).split(wanted).length - 1 }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
    section: null as GuidelineSection | null,
    count: 0,
  });
  return best.section;
}
