import type { EntryId } from '../model/entry.ts';
import type { SearchHit } from '../model/messages.ts';

/** What was found for a query; `hits` is undefined where the search failed. */
export interface Answer {
  query: string;
  hits: SearchHit[] | undefined;
}

/** What the popup shows: an open entry if the trail has one, else results if something was typed, else the page. */
export interface PopupState {
  query: string;
  /** The last answer, which may be that of an earlier query while the next is awaited. */
  answer: Answer | undefined;
  /** Row among the hits that Enter opens, from 0. */
  active: number;
  /** The entries opened one from another, the present one last. */
  trail: EntryId[];
  /** Enter was pressed before the present query was answered: its first hit opens as it comes. */
  isHasty: boolean;
}

export type PopupAction =
  | { type: 'typed'; query: string }
  | { type: 'answered'; answer: Answer }
  | { type: 'moved'; by: 1 | -1 }
  | { type: 'entered' }
  | { type: 'opened'; id: EntryId }
  | { type: 'back' };

export const START: PopupState = { query: '', answer: undefined, active: 0, trail: [], isHasty: false };

/** The popup as it opens with a query already, from a selection or the address bar. */
export function startWith(query: string): PopupState {
  return { ...START, query };
}

/** What one action makes of the popup. Answers to anything but the present query are dropped. */
export function popupState(state: PopupState, action: PopupAction): PopupState {
  switch (action.type) {
    case 'typed': {
      const answer = isBlank(action.query) ? undefined : state.answer;
      return { ...state, query: action.query, answer, trail: [], isHasty: false };
    }
    case 'answered': {
      if (action.answer.query !== state.query) return state;
      const answered = { ...state, answer: action.answer, active: 0, isHasty: false };
      return state.isHasty ? openActive(answered) : answered;
    }
    case 'moved': {
      const count = hitsOf(state).length;
      return count ? { ...state, active: (state.active + action.by + count) % count } : state;
    }
    case 'entered':
      if (isBlank(state.query)) return state;
      return state.answer?.query === state.query ? openActive(state) : { ...state, isHasty: true };
    case 'opened':
      return open(state, action.id);
    case 'back':
      return { ...state, trail: state.trail.slice(0, -1) };
  }
}

/** The rows to show; none before the first answer and after a failed one. */
export function hitsOf({ answer }: PopupState): SearchHit[] {
  return answer?.hits ?? [];
}

/** Whether nothing is looked for. */
export function isBlank(query: string): boolean {
  return query.trim() === '';
}

function openActive(state: PopupState): PopupState {
  const hit = hitsOf(state)[state.active];
  return hit ? open(state, hit.id) : state;
}

function open(state: PopupState, id: EntryId): PopupState {
  return { ...state, trail: [...state.trail, id] };
}
