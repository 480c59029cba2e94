/*
 * The little that pages need besides HTML. Nothing is inline: elements say by data attributes what they want.
 *   data-theme-bascule   changes the theme          data-menu=id        opens the navigation on a narrow screen
 *   data-dialogue=id     opens a dialog             data-fermer         closes the dialog it is in
 *   data-compteur=max    counts characters left     data-surveille      (form) warns before leaving what was typed
 *   data-force=adresse   (password) tells how hard it is to guess while it is typed
 *   data-montrer=id      shows or hides a password  data-proposer=id    draws one, wherever its form asks for it
 *   data-premier         (form) a new one: its first field is written in at once
 *   data-remplir=json    fills fields, by id        data-envoi-auto     (field) submits its form when it changes
 */
(() => {
  'use strict';
  const racine = document.documentElement;
  const proche = (evenement, selecteur) => evenement.target instanceof Element ? evenement.target.closest(selecteur) : null;

  function basculerLeTheme() {
    const sombre = getComputedStyle(racine).colorScheme === 'dark'
      || (!racine.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
    racine.dataset.theme = sombre ? 'clair' : 'sombre';
    localStorage.setItem('theme', racine.dataset.theme);
  }

  function ouvrirOuFermerLeMenu(bouton) {
    const ouvert = document.getElementById(bouton.dataset.menu).classList.toggle('ouverte');
    bouton.setAttribute('aria-expanded', String(ouvert));
  }

  function remplir(valeurs) {
    for (const [id, valeur] of Object.entries(JSON.parse(valeurs))) {
      document.getElementById(id).value = valeur;
    }
  }

  function montrer(champ, clair) {
    champ.type = clair ? 'text' : 'password';
    document.querySelector(`[data-montrer="${CSS.escape(champ.id)}"]`)?.setAttribute('aria-pressed', String(clair));
  }

  /* Syllables anyone can read aloud and copy, drawn by the browser: nobody else ever knows them. */
  function proposer(champ) {
    const tire = (lettres) => lettres[crypto.getRandomValues(new Uint32Array(1))[0] % lettres.length];
    const groupe = () => Array.from({ length: 3 }, () => tire('bcdfgjklmnprstvz') + tire('aeiou')).join('');
    const phrase = Array.from({ length: 4 }, groupe).join('-');
    champ.form.querySelectorAll('#motDePasse, #confirmation').forEach((c) => { c.value = phrase; });
    montrer(champ, true);
    champ.focus();
    champ.dispatchEvent(new Event('input', { bubbles: true }));
  }

  document.addEventListener('click', (evenement) => {
    const cible = proche(evenement, '[data-theme-bascule], [data-menu], [data-dialogue], [data-fermer], [data-remplir], [data-imprimer], [data-montrer], [data-proposer]');
    if (!cible) {
      document.querySelectorAll('details.compte[open]').forEach((menu) => menu.contains(evenement.target) || menu.removeAttribute('open'));
      return;
    }
    const demande = cible.dataset;
    if ('themeBascule' in demande) basculerLeTheme();
    if ('menu' in demande) ouvrirOuFermerLeMenu(cible);
    if ('dialogue' in demande) document.getElementById(demande.dialogue).showModal();
    if ('fermer' in demande) cible.closest('dialog').close();
    if ('remplir' in demande) remplir(demande.remplir);
    if ('imprimer' in demande) window.print();
    if ('montrer' in demande) montrer(document.getElementById(demande.montrer), cible.getAttribute('aria-pressed') === 'false');
    if ('proposer' in demande) proposer(document.getElementById(demande.proposer));
  });

  /* A list shown to be printed asks for paper by itself. */
  if (document.querySelector('[data-imprimer-ici]')) window.addEventListener('load', () => window.print());

  /* What was typed is never lost by leaving, nor sent twice by clicking twice. */
  const modifies = new Set();
  const noter = (formulaire) => formulaire && modifies.add(formulaire);
  document.addEventListener('input', (evenement) => {
    noter(proche(evenement, 'form[data-surveille]'));
    compter(evenement.target);
  });
  // what was sent and refused is on the page, and nowhere else; its address alone shows it again, without sending it anew
  document.querySelectorAll('.champ-erreur:not(:empty), dialog.dialogue[open]').forEach((place) => noter(place.closest('form[data-surveille]')));
  if (document.querySelector('#messages .erreur')) history.replaceState(history.state, '', location.href);
  // « Ne rien changer », at the foot of its form, gives it up: said once
  document.addEventListener('click', (evenement) => modifies.delete(proche(evenement, '.formulaire-pied a.bouton, .boutons a.bouton')?.closest('form')));
  window.addEventListener('beforeunload', (evenement) => {
    if ([...modifies].some((formulaire) => formulaire.isConnected)) evenement.preventDefault();
  });
  document.addEventListener('submit', (evenement) => {
    const formulaire = evenement.target;
    if (formulaire.hasAttribute('data-envoi')) {
      evenement.preventDefault();
      return;
    }
    modifies.clear();
    if (formulaire.method === 'get') taireLesVides(formulaire);
    if (formulaire.method === 'post' && !formulaire.target) formulaire.setAttribute('data-envoi', '');
  });
  /* An address says what is asked, not what is left empty. */
  function taireLesVides(formulaire) {
    const vides = [...formulaire.elements].filter((champ) => champ.name && champ.value === '' && !champ.disabled);
    vides.forEach((champ) => { champ.disabled = true; });
    setTimeout(() => vides.forEach((champ) => { champ.disabled = false; }));
  }
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-envoi]').forEach((formulaire) => formulaire.removeAttribute('data-envoi'));
  });
  document.addEventListener('change', (evenement) => {
    const champ = proche(evenement, '[data-envoi-auto]');
    if (champ) champ.form.requestSubmit();
  });

  function compter(champ) {
    if (!(champ instanceof HTMLTextAreaElement) || !champ.dataset.compteur) return;
    const max = Number(champ.dataset.compteur);
    const reste = max - champ.value.length;
    let compteur = champ.nextElementSibling;
    if (!compteur || !compteur.classList.contains('compteur')) {
      compteur = document.createElement('span');
      compteur.className = 'compteur';
      compteur.setAttribute('aria-hidden', 'true');
      champ.after(compteur);
    }
    compteur.textContent = `${champ.value.length.toLocaleString('fr-FR')} / ${max.toLocaleString('fr-FR')} caractères`;
    compteur.classList.toggle('plein', reste <= 0);
  }
  document.querySelectorAll('textarea[data-compteur]').forEach(compter);

  /* The strength of a new password is measured by the server, once one stops typing for a moment. */
  let mesure = 0;
  document.addEventListener('input', (evenement) => {
    const champ = proche(evenement, 'input[data-force]');
    if (!champ) return;
    clearTimeout(mesure);
    mesure = setTimeout(() => mesurer(champ), 300);
  });
  async function mesurer(champ) {
    const jauge = champ.parentElement.querySelector('meter');
    const dit = champ.parentElement.querySelector('.force [role="status"]');
    const saisi = champ.value;
    jauge.hidden = !saisi;
    if (!saisi) {
      dit.textContent = '';
      return;
    }
    const reponse = await fetch(champ.dataset.force, { method: 'POST', body: new URLSearchParams({ motDePasse: saisi }) });
    if (!reponse.ok || champ.value !== saisi) return;
    const force = await reponse.json();
    jauge.value = force.bits;
    dit.textContent = force.texte;
  }

  /* On a new form one writes at once in its first field; not where something went wrong, which is read first. */
  const neuf = document.querySelector('form[data-premier]');
  if (neuf && document.activeElement === document.body && !location.hash && !document.querySelector('#contenu .message:is(.erreur, .attention):not([role="status"]), [aria-invalid="true"]')) {
    [...neuf.querySelectorAll('input:not([type="hidden"]), select, textarea')].find((c) => !c.disabled && c.checkVisibility())?.focus({ preventScroll: true });
  }

  /* Keyboard: single letters only outside fields, so that typing is never caught. */
  const base = document.querySelector('.bandeau-marque')?.getAttribute('href');
  let apresG = false;
  document.addEventListener('keydown', (evenement) => {
    const ecrit = proche(evenement, 'input, textarea, select, [contenteditable]');
    if (!base || ecrit || evenement.ctrlKey || evenement.metaKey || evenement.altKey || document.querySelector('dialog[open]')) return;
    const touche = evenement.key;
    const suite = apresG;
    apresG = touche === 'g';
    if (suite && touche === 'b') location.href = base;
    else if (touche === '?') document.getElementById('raccourcis').showModal();
    else if (touche === '/') chercher(evenement, 'main input[type="search"]');
    else if (touche === 'c' && !suite) chercher(evenement, '#partout');
    else suivre(suite ? `g ${touche}` : touche);
  });
  /* The list of shortcuts says what each leads to: only what the person may open. */
  function suivre(touches) {
    const chemin = document.querySelector(`#raccourcis [data-touches="${CSS.escape(touches)}"]`)?.dataset.chemin;
    if (chemin) document.querySelector(`.navigation a[href$="${chemin}"]`)?.click();
  }
  function chercher(evenement, lequel) {
    const champ = [lequel, 'main input[type="search"]', '#partout'].map((choix) => document.querySelector(choix)).find((trouve) => trouve?.checkVisibility());
    if (!champ) return;
    evenement.preventDefault();
    champ.focus();
    champ.select();
  }
})();
