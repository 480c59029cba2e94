/*
 * What was typed outlives the end of a session, a database or a server cut off: it waits in this tab alone, and is given
 * back to the same person on the same page. Signing out, another person or one hour wipe it; so does a form that went
 * through, for itself: what was being typed in another form of the page is there again, and one stays where one was.
 * Passwords and files are never kept.
 */
(() => {
  'use strict';
  const CLE = 'saisie-gardee';
  const UNE_HEURE = 3_600_000;
  const TOURS_AU_PLUS = 400;
  const PLACE = 'place-gardee';
  const UNE_MINUTE = 60_000;
  const LOIN = 400;
  const qui = document.body.dataset.qui;
  const adresse = location.pathname + location.search;
  const aGarder = new Set();
  let perdue = false;
  let envoye = null;

  /* --- keeping ------------------------------------------------------------------------------------------------- */

  const seGarde = (champ) => champ.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(champ.type)
    && champ.tagName !== 'BUTTON' && champ.tagName !== 'FIELDSET';
  const aBoutons = (champ) => champ.type === 'radio' || champ.type === 'checkbox';
  const lire = (champ) => ({ nom: champ.name, valeur: champ.value, coche: aBoutons(champ) ? champ.checked : null,
    long: champ.tagName === 'TEXTAREA' });

  function garder() {
    const formulaires = [...aGarder].filter((formulaire) => formulaire.isConnected)
      .map((formulaire) => ({ id: formulaire.id, champs: [...formulaire.elements].filter(seGarde).map(lire) }));
    if (qui && formulaires.length) {
      sessionStorage.setItem(CLE, JSON.stringify({ qui, adresse, le: Date.now(), perdue, envoye, formulaires }));
    }
  }

  function noter(evenement) {
    const formulaire = evenement.target.closest?.('form[data-surveille]');
    if (formulaire) aGarder.add(formulaire);
  }
  ['input', 'change', 'submit'].forEach((nom) => document.addEventListener(nom, noter));
  document.addEventListener('submit', (evenement) => {
    if (evenement.defaultPrevented || evenement.target.method !== 'post') return;
    envoye = evenement.target.id;
    sessionStorage.setItem(PLACE, JSON.stringify({ adresse, y: window.scrollY, le: Date.now(), lieux: lieux(evenement.submitter) }));
  });

  /** What was pressed, then what it stands in, from the nearest: by their names. */
  function lieux(presse) {
    const noms = [];
    for (let lieu = presse; lieu && lieu.id !== 'contenu'; lieu = lieu.parentElement) {
      if (lieu.id) noms.push(lieu.id);
    }
    return noms;
  }
  window.addEventListener('pagehide', garder);
  // the page is left because the database is cut off, or too old to be sent: back at once or not, the form did not go through
  document.addEventListener('saisie:perdue', () => { perdue = true; });

  /* --- giving back --------------------------------------------------------------------------------------------- */

  const demandeEnCours = () => 'demande' in document.body.dataset;

  /** Sets the first field that differs; false when none does. */
  function rendreUnChamp(formulaire, champs) {
    for (const garde of champs) {
      const champ = [...formulaire.elements].find((c) => c.name === garde.nom && (garde.coche === null || c.value === garde.valeur));
      if (!champ || champ.disabled || (garde.coche === null ? champ.value === garde.valeur : champ.checked === garde.coche)) continue;
      if (champ.tagName === 'SELECT' && ![...champ.options].some((choix) => choix.value === garde.valeur)) continue;
      if (garde.coche === null) champ.value = garde.valeur; else champ.checked = garde.coche;
      ['input', 'change'].forEach((nom) => champ.dispatchEvent(new Event(nom, { bubbles: true })));
      return true;
    }
    return false;
  }

  /** One field at a time: an answer the server makes to one of them may bring others, and would wipe those filled meanwhile. */
  function rendre(id, champs, tour = 0) {
    const formulaire = document.getElementById(id);
    if (!formulaire || tour > TOURS_AU_PLUS) return;
    if (demandeEnCours()) {
      window.setTimeout(() => rendre(id, champs, tour + 1), 25);
    } else if (rendreUnChamp(formulaire, champs)) {
      rendre(id, champs, tour + 1);
    }
  }

  function annoncer(modele, texte) {
    const message = document.getElementById(modele).content.cloneNode(true);
    if (texte) message.querySelector('pre').textContent = texte;
    document.getElementById('messages').append(message);
  }

  function toutRendre({ formulaires }, annonce = 'saisie-rendue') {
    const presents = formulaires.filter(({ id }) => document.getElementById(id));
    const textes = formulaires.filter((f) => !presents.includes(f)).flatMap(({ champs }) => champs)
      .filter((champ) => champ.long && champ.valeur).map((champ) => champ.valeur);
    if (presents.length) annoncer(annonce);
    if (textes.length) annoncer('saisie-sans-place', textes.join('\n\n'));
    presents.forEach(({ id, champs }) => rendre(id, champs));
  }

  /** The same page about the same thing, were it shown in another way. */
  function memePage(autre) {
    const [avant, ici] = [new URL(autre, location.origin), new URL(adresse, location.origin)];
    return avant.pathname === ici.pathname && ['ref', 'id', 'identifiant', 'annee'].every((nom) => avant.searchParams.get(nom) === ici.searchParams.get(nom));
  }

  /** What went through is not given back; what was typed elsewhere on the page is. */
  function rendreLesAutres({ formulaires, envoye: parti, adresse: avant, le }) {
    const autres = formulaires.filter(({ id }) => id !== parti);
    if (!parti || !autres.length || !memePage(avant) || Date.now() - le > UNE_MINUTE) return;
    toutRendre({ formulaires: autres }, 'saisie-restee');
  }

  const aVoirDAbord = () => document.querySelector('#messages .message:not(.succes), main [role="alert"]')
    || [...document.querySelectorAll('.champ-erreur')].some((erreur) => erreur.textContent.trim());

  /** One goes on from where one acted: from what was pressed, from what stands there now, or from what is said of it. */
  function retrouver(noms) {
    const lieu = noms.map((nom) => document.getElementById(nom)).find((trouve) => trouve && trouve.tagName !== 'DIALOG' && trouve.checkVisibility());
    const cible = lieu?.matches('button, a[href], input, select, textarea') ? lieu
      : lieu?.querySelector('button:not([disabled]), a[href], input:not([type="hidden"]), select, textarea') ?? document.querySelector('#messages .message');
    if (!cible) return;
    viser(cible);
    document.body.dataset.retrouve = '1';
  }

  function viser(cible) {
    if (cible.matches('.message')) cible.tabIndex = -1;
    cible.focus({ preventScroll: true });
  }

  /** From one step of a form to the next, one is not where one was: one begins again. */
  const memeEtape = (autre) => new URL(autre, location.origin).searchParams.get('etape') === new URLSearchParams(location.search).get('etape');

  function resterEnPlace() {
    const place = JSON.parse(sessionStorage.getItem(PLACE) || 'null');
    sessionStorage.removeItem(PLACE);
    if (place && !memeEtape(place.adresse)) return;
    if (place && Date.now() - place.le <= UNE_MINUTE && memePage(place.adresse) && !aVoirDAbord()) retrouver(place.lieux ?? []);
    // what stopped the act is seen first, wherever one was
    if (!place || place.y < LOIN || Date.now() - place.le > UNE_MINUTE || !memePage(place.adresse) || location.hash || aVoirDAbord()) return;
    window.scrollTo(0, place.y);
    document.getElementById('messages')?.classList.add('a-vue');
  }
  resterEnPlace();

  // an act opened by its address: one starts at its title, unless one was brought back where one was
  if (!document.querySelector('[aria-invalid="true"], #messages.a-vue, #messages .a-verifier, body[data-retrouve]')) {
    document.querySelector('[data-focus]')?.focus();
  }
  // an act that led to another page: one starts at what is said of it, unless a first field waits
  const dite = document.querySelector('#messages .message.succes');
  if (dite && document.activeElement === document.body && !document.querySelector('[data-premier]')) viser(dite);

  const gardee = JSON.parse(sessionStorage.getItem(CLE) || 'null');
  if (!gardee) return;
  if (!qui) {
    // the sign-in page, or one that says what went wrong: the form did not go through
    const sortie = new URLSearchParams(location.search).get('fin') === 'sortie';
    if (sortie) sessionStorage.removeItem(CLE);
    else sessionStorage.setItem(CLE, JSON.stringify({ ...gardee, perdue: true }));
  } else if (gardee.qui !== qui || !gardee.perdue || Date.now() - gardee.le > UNE_HEURE) {
    sessionStorage.removeItem(CLE);
    if (gardee.qui === qui) rendreLesAutres(gardee);
  } else if (gardee.adresse === adresse) {
    sessionStorage.removeItem(CLE);
    toutRendre(gardee);
  }
})();
