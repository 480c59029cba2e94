/*
 * The server ends a session after some time without a request, and someone who writes a long text makes none: as long as
 * one types or moves about, the page says now and then that the person is there. When nobody is, in any of the windows on
 * this application, the dialog opens; its button says it once more.
 *   dialog[data-presence=adresse]   where to say so      [data-avant=ms]   how long before the dialog opens
 */
(() => {
  'use strict';
  const CINQ_MINUTES = 300_000;
  const veille = document.getElementById('veille');
  const UNE_SECONDE = 1_000;
  /** When somebody last asked for a page or made a gesture, in any window. */
  const DERNIER_GESTE = 'dernier-geste';
  const avant = Number(veille.dataset.avant);
  let present = false;
  let note = 0;

  function noterLeGeste() {
    present = true;
    if (Date.now() - note >= UNE_SECONDE) {
      note = Date.now();
      localStorage.setItem(DERNIER_GESTE, note);
    }
  }
  ['keydown', 'pointerdown', 'pointermove', 'wheel'].forEach((geste) => document.addEventListener(geste, noterLeGeste, { passive: true }));

  function guetter() {
    const reste = avant - (Date.now() - Number(localStorage.getItem(DERNIER_GESTE)));
    if (reste <= 0 && !veille.open) veille.showModal();
    window.setTimeout(guetter, reste > 0 ? reste : avant);
  }
  noterLeGeste();
  present = false;
  guetter();

  /** Whether the session goes on: once it is over, the answer is the sign-in page. Fails when the server does not answer. */
  async function dire() {
    present = false;
    const reponse = await fetch(veille.dataset.presence, { method: 'POST' });
    if (!reponse.ok) throw new Error(`présence : ${reponse.status}`);
    return !reponse.redirected;
  }

  // a server cut off for a moment is asked again at the next turn, and the next act says what is the matter
  window.setInterval(() => { if (present) dire().catch(() => { present = true; }); },
    Math.min(CINQ_MINUTES, avant / 2));

  /** Nothing to fear from leaving without a question: reprise.js keeps what was typed, and gives it back after sign-in. */
  function allerSeConnecter() {
    window.addEventListener('beforeunload', (evenement) => evenement.stopImmediatePropagation(), { capture: true });
    location.reload();
  }

  const panne = veille.querySelector('[role="alert"]');
  veille.querySelector('button').addEventListener('click', () => {
    panne.hidden = true;
    dire().then((encore) => (encore ? veille.close() : allerSeConnecter()), () => { panne.hidden = false; });
  });
})();
