// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Handlers, listenForKeys, useActions } from './actions';
import { adopt } from './chosen';
import { noOwnKeys } from './keyMap';

let done: string[] = [];
let stop: () => void;

beforeEach(() => {
  done = [];
  stop = listenForKeys();
});

afterEach(() => {
  stop();
  cleanup();
  adopt(noOwnKeys);
});

const says = (name: string, answer?: false) => () => {
  done.push(name);
  return answer;
};

function Page({ text = {} }: { text?: Handlers }) {
  const root = useRef<HTMLDivElement>(null);
  const claims = useRef<HTMLDivElement>(null);
  useActions('everywhere', { 'everywhere.help': says('help'), 'everywhere.commands': says('commands') });
  useActions('task', { 'task.submit': says('submit'), 'task.undo': says('undo'), 'task.note': says('note') });
  useActions('compare', { 'compare.1': says('vote'), 'compare.back': says('back'), 'compare.both-bad': says('bad') });
  useActions('text', { 'text.strength': says('strength'), 'text.edit': says('edit'), ...text }, root);
  useActions('claims', { 'claims.supported': says('supported') }, claims);
  return (
    <>
      <div data-testid="text" ref={root}>
        <button type="button">b</button>
        <textarea />
        <input type="radio" />
      </div>
      <div data-testid="claims" ref={claims} />
      <div data-testid="page" />
    </>
  );
}

const press = (element: Element, key: string, change = {}) => fireEvent.keyDown(element, { key, code: '', ...change });

test('the innermost place has a key, and what it does not know goes to the places around', () => {
  const { getByTestId } = render(<Page />);
  press(getByTestId('text'), '1');
  press(getByTestId('page'), '1');
  press(getByTestId('text'), 'b');
  press(getByTestId('text'), '?');
  expect(done).toEqual(['strength', 'vote', 'bad', 'help']);
});

test('a single key that means nothing among the claims does not answer the comparison', () => {
  const { getByTestId } = render(<Page />);
  press(getByTestId('claims'), 's');
  press(getByTestId('claims'), '1');
  press(getByTestId('claims'), 'b');
  press(getByTestId('claims'), '?');
  press(getByTestId('claims'), 'Escape');
  expect(done).toEqual(['supported', 'help', 'back']);
});

test('what is typed in a text field never acts; Ctrl, Alt, Escape and function keys do, but for its own undo', () => {
  const { container } = render(<Page />);
  const field = container.querySelector('textarea') as Element;
  for (const key of ['1', '?', 'b', ',', 'Enter', 'Delete', 'ArrowLeft', 'Dead']) press(field, key);
  press(field, 'Dead', { altKey: true, code: 'KeyN' });
  press(field, '@', { ctrlKey: true, altKey: true });
  press(field, 'z', { ctrlKey: true });
  expect(done).toEqual([]);
  press(field, 'n', { altKey: true, code: 'KeyN' });
  press(field, 'Enter', { ctrlKey: true });
  press(field, 'k', { ctrlKey: true });
  press(field, 'Escape');
  expect(done).toEqual(['note', 'submit', 'commands', 'back']);
});

test('Enter on a button presses it, and single keys act on buttons and radio buttons', () => {
  const { container } = render(<Page />);
  press(container.querySelector('button') as Element, 'Enter');
  expect(done).toEqual([]);
  press(container.querySelector('button') as Element, '1');
  press(container.querySelector('[type=radio]') as Element, '1');
  press(container.querySelector('[data-testid=text]') as Element, 'Enter');
  expect(done).toEqual(['strength', 'strength', 'edit']);
});

test('what was done is prevented; where nothing was to be done the place around is asked', () => {
  const { getByTestId } = render(<Page text={{ 'text.strength': says('nothing', false) }} />);
  expect(press(getByTestId('text'), '1')).toBe(false);
  expect(press(getByTestId('text'), 'ArrowDown')).toBe(true);
  expect(done).toEqual(['nothing', 'vote']);
});

test('inside a dialog, and for a key that something else took, nothing acts', () => {
  const { getByTestId } = render(<Page />);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  document.body.append(dialog);
  press(getByTestId('text'), '1');
  press(getByTestId('text'), 'k', { ctrlKey: true });
  dialog.remove();
  expect(done).toEqual([]);
});

test('with single keys off only the others act', () => {
  const { getByTestId } = render(<Page />);
  adopt({ keys: {}, single_keys: false });
  for (const key of ['1', '?', 'b']) press(getByTestId('text'), key);
  expect(done).toEqual([]);
  press(getByTestId('text'), 'Enter', { ctrlKey: true });
  expect(done).toEqual(['submit']);
});

test('a chosen key acts in the place of the old one', () => {
  const { getByTestId } = render(<Page />);
  adopt({ keys: { 'text.strength': 'Ñ' }, single_keys: true });
  press(getByTestId('text'), 'ñ');
  press(getByTestId('text'), '1');
  expect(done).toEqual(['strength', 'vote']);
});
