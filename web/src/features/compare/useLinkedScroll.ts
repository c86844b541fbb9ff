import { type RefObject, useEffect } from 'react';
import type { ReadingText } from '../../text/readingText';
import { ScreenPlaces } from '../../text/screenPlaces';
import { blockLinks, linkedPlace } from './blockLinks';

/** Lets two panes scroll together: what is read at the top of one stands at the top of the other. */
export function useLinkedScroll(
  panes: RefObject<[HTMLElement | null, HTMLElement | null]>,
  left: ReadingText | undefined,
  right: ReadingText | undefined,
  isOn: boolean,
): void {
  useEffect(() => {
    const [leftPane, rightPane] = panes.current;
    if (!isOn || leftPane === null || rightPane === null || left === undefined || right === undefined) return;
    const links = blockLinks(left, right);
    let follower: HTMLElement | null = null;
    const listeners = [leftPane, rightPane].map((pane, side) => () => {
      // The pane that was moved along says so too; its word is not passed back.
      if (follower === pane) {
        follower = null;
        return;
      }
      const other = side === 0 ? rightPane : leftPane;
      const tops = links.map((link) => {
        const place = { left: topOf(leftPane, left, link.left), right: topOf(rightPane, right, link.right) };
        return side === 0 ? { from: place.left, to: place.right } : { from: place.right, to: place.left };
      });
      const target = Math.round(
        linkedPlace(pane.scrollTop, tops, {
          from: pane.scrollHeight - pane.clientHeight,
          to: other.scrollHeight - other.clientHeight,
        }),
      );
      if (target === other.scrollTop) return;
      follower = other;
      other.scrollTop = target;
    });
    const [onLeft, onRight] = listeners;
    if (onLeft === undefined || onRight === undefined) return;
    leftPane.addEventListener('scroll', onLeft, { passive: true });
    rightPane.addEventListener('scroll', onRight, { passive: true });
    return () => {
      leftPane.removeEventListener('scroll', onLeft);
      rightPane.removeEventListener('scroll', onRight);
    };
  }, [panes, left, right, isOn]);
}

function topOf(pane: HTMLElement, reading: ReadingText, block: number): number {
  const range = reading.blocks[block];
  const rect =
    range === undefined
      ? undefined
      : new ScreenPlaces(pane.querySelector<HTMLElement>('.compared-body') ?? pane, reading).rectsOf(range, 'first')[0];
  return rect === undefined ? 0 : rect.top - pane.getBoundingClientRect().top + pane.scrollTop;
}
