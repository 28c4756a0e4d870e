// Proposes territories while typing: after 3 characters and half a second without typing, and only if the reader wants it.
const MINIMUM = 3;
const PATIENCE = 500;
const REGLAGE = "maillage-suggestions";

for (const formulaire of document.querySelectorAll("form[data-suggestions]")) ameliorer(formulaire);

function ameliorer(formulaire) {
  const champ = formulaire.querySelector("input[type=search]");
  const liste = document.createElement("ul");
  liste.id = `${champ.id}-suggestions`;
  liste.className = "suggestions";
  liste.setAttribute("role", "listbox");
  liste.setAttribute("aria-label", "Territoires proposés");
  liste.hidden = true;
  champ.after(liste);

  const annonce = document.createElement("p");
  annonce.className = "invisible";
  annonce.setAttribute("role", "status");
  const { interrupteur, ligne } = creerInterrupteur(champ.id);
  formulaire.append(ligne, annonce);

  let attente;
  let demande;
  let active = -1;

  const options = () => [...liste.children];
  const fermer = () => {
    clearTimeout(attente);
    demande?.abort();
    liste.hidden = true;
    active = -1;
    champ.setAttribute("aria-expanded", "false");
    champ.removeAttribute("aria-activedescendant");
  };
  const activer = (rang) => {
    const toutes = options();
    active = (rang + toutes.length) % toutes.length;
    toutes.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    champ.setAttribute("aria-activedescendant", toutes[active].id);
    toutes[active].scrollIntoView({ block: "nearest" });
  };
  const ouvrir = (html) => {
    liste.innerHTML = html;
    const nombre = options().length;
    liste.hidden = nombre === 0;
    active = -1;
    champ.setAttribute("aria-expanded", String(nombre > 0));
    champ.removeAttribute("aria-activedescendant");
    annonce.textContent = nombre === 0 ? "Aucune proposition." : `${nombre} ${nombre > 1 ? "propositions" : "proposition"}.`;
  };
  const chercher = async (saisie) => {
    demande = new AbortController();
    try {
      const adresse = `${formulaire.dataset.suggestions}?q=${encodeURIComponent(saisie)}`;
      const reponse = await fetch(adresse, { signal: demande.signal });
      if (reponse.ok && champ.value.trim() === saisie) ouvrir(await reponse.text());
    } catch {
      // Network away or search overtaken by the next one: the button still works.
      liste.hidden = true;
    }
  };
  const brancher = (oui) => {
    fermer();
    for (const [nom, valeur] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", liste.id]]) {
      if (oui) champ.setAttribute(nom, valeur);
      else champ.removeAttribute(nom);
    }
  };

  champ.addEventListener("input", () => {
    fermer();
    const saisie = champ.value.trim();
    if (interrupteur.checked && saisie.length >= MINIMUM) attente = setTimeout(chercher, PATIENCE, saisie);
  });
  champ.addEventListener("keydown", (evenement) => {
    if (liste.hidden) return;
    if (evenement.key === "ArrowDown") activer(active + 1);
    else if (evenement.key === "ArrowUp") activer(active < 0 ? -1 : active - 1);
    else if (evenement.key === "Enter" && active >= 0) location.assign(options()[active].dataset.adresse);
    else if (evenement.key === "Escape") fermer();
    else return;
    evenement.preventDefault();
  });
  champ.addEventListener("blur", fermer);
  // Before the field loses focus, which would close the list under the pointer.
  liste.addEventListener("pointerdown", (evenement) => evenement.preventDefault());
  liste.addEventListener("click", (evenement) => {
    const option = evenement.target.closest("[role=option]");
    if (option) location.assign(option.dataset.adresse);
  });
  interrupteur.addEventListener("change", () => {
    memoriser(interrupteur.checked);
    brancher(interrupteur.checked);
  });
  brancher(interrupteur.checked);
}

function creerInterrupteur(id) {
  const ligne = document.createElement("div");
  ligne.className = "choix petit";
  const interrupteur = document.createElement("input");
  interrupteur.type = "checkbox";
  interrupteur.id = `${id}-proposer`;
  interrupteur.checked = seSouvenir();
  const libelle = document.createElement("label");
  libelle.htmlFor = interrupteur.id;
  libelle.textContent = "Proposer des territoires pendant la saisie";
  ligne.append(interrupteur, libelle);
  return { interrupteur, ligne };
}

function seSouvenir() {
  try {
    return localStorage.getItem(REGLAGE) !== "non";
  } catch {
    return true; // storage refused by the browser
  }
}

function memoriser(oui) {
  try {
    localStorage.setItem(REGLAGE, oui ? "oui" : "non");
  } catch {
    // storage refused by the browser: the choice lasts as long as the page
  }
}
