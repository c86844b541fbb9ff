import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';

interface Labelled {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
}

type LineProps = Labelled & { lines?: undefined } & InputHTMLAttributes<HTMLInputElement>;
type AreaProps = Labelled & { lines: number } & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** A labelled text field of one line, or of `lines` lines, with its hint and its problem spoken together. */
export function Field(props: LineProps | AreaProps) {
  const id = useId();
  const { label, hint, problem } = props;
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  const shared = { id, className: 'input', 'aria-invalid': problem !== undefined, 'aria-describedby': described || undefined };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {props.lines === undefined ? (
        <input {...inputOf(props)} {...shared} />
      ) : (
        <textarea {...areaOf(props)} {...shared} rows={props.lines} />
      )}
      {hint === undefined ? null : (
        <span className="note" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem === undefined ? null : (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}

function inputOf({ label: _label, hint: _hint, problem: _problem, lines: _lines, ...rest }: LineProps) {
  return rest;
}

function areaOf({ label: _label, hint: _hint, problem: _problem, lines: _lines, ...rest }: AreaProps) {
  return rest;
}
