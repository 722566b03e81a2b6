/** The shape of what the texts want of one machine (`wanted.ts`). */
export interface Wanted {
  /** Letters and notices, no more and no less: `<kind>: <who acts> > <to> cc <copies>`, in the order of the letter's lists. */
  letters: string[];
  /**
   * By final state, but for `ditarik`: the roles that have been told, by letter, copy, notice or a task of their own. The
   * first is the end that everything is for, which every cast must be able to reach.
   */
  known: Record<string, string[]>;
  /** Kinds of letter that end what can be withdrawn (ADR 0095). Empty: the end itself does. */
  finalLetters: string[];
  /**
   * States at which it may be withdrawn, and nowhere else, as long as nobody has been assigned: where the final letters are
   * those of procedures that it has started (ADR 0088).
   */
  withdrawnAt?: string[];
  /** Kinds of letter by which a final one has come back, so that it is final no more (ADR 0090). */
  sentBack?: string[];
  /** From how many children a walk goes on, where one is not enough; each more makes many more ways. */
  children?: number;
}
