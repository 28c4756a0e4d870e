// What is written is kept on the phone until the site says that it has it. Without this script the same forms are sent the plain way.
const RELANCE = 8000;
const VEILLE = 15000;
const PAUSE_MAXIMALE = 3000;

const salle = document.getElementById("salle");
const memoire = ouvrir();
if (salle && memoire) commencer();

/** The local store; null where the browser refuses one: forms are then sent the plain way. */
function ouvrir() {
  try {
    localStorage.setItem("maillage-essai", "1");
    localStorage.removeItem("maillage-essai");
    return localStorage;
  } catch {
    return null;
  }
}

function commencer() {
  const chemin = salle.dataset.chemin;
  const nom = `maillage${chemin}`;
  const panneau = document.getElementById("file");
  let enCours = false;
  let relance;

  const lire = (cle, defaut) => {
    try {
      return JSON.parse(memoire.getItem(`${nom}/${cle}`)) ?? defaut;
    } catch {
      return defaut;
    }
  };
  const garder = (cle, valeur) => {
    try {
      memoire.setItem(`${nom}/${cle}`, JSON.stringify(valeur));
      return true;
    } catch {
      return false;
    }
  };
  const attente = () => lire("file", []);
  const retirer = (cle) => garder("file", attente().filter((envoi) => envoi.cle !== cle));
  const noter = (cle, phrase, refusee) =>
    garder("file", attente().map((envoi) => (envoi.cle === cle ? { ...envoi, phrase, refusee } : envoi)));

  const cleNeuve = () => {
    const alphabet = "23456789bcdfghjkmnpqrstvwxz";
    const hasard = crypto.getRandomValues(new Uint8Array(20));
    return Array.from(hasard, (octet) => alphabet[octet % alphabet.length]).join("");
  };

  const montrer = (annonce = "") => {
    const liste = document.createElement("ul");
    for (const envoi of attente()) {
      const ligne = document.createElement("li");
      const etat = document.createElement("p");
      etat.textContent = envoi.phrase || "Gardé sur ce téléphone. Il partira dès que la connexion revient.";
      const texte = document.createElement("p");
      texte.className = "parole";
      texte.textContent = envoi.texte;
      ligne.append(etat, texte);
      if (envoi.refusee) {
        const bouton = document.createElement("button");
        bouton.className = "bouton second";
        bouton.textContent = "Reprendre ce texte";
        bouton.addEventListener("click", () => reprendre(envoi));
        ligne.append(bouton);
      }
      liste.append(ligne);
    }
    const phrase = document.createElement("p");
    phrase.textContent = annonce;
    if (annonce) phrase.className = "avis succes";
    panneau.replaceChildren(...(annonce ? [phrase] : []), ...(liste.children.length ? [liste] : []));
  };

  const reprendre = (envoi) => {
    const formulaire = document.querySelector(`form[data-depot="${envoi.genre}"]`);
    if (!formulaire) return;
    const zone = formulaire.querySelector("textarea");
    zone.value = zone.value.trim() ? `${zone.value}\n${envoi.texte}` : envoi.texte;
    retirer(envoi.cle);
    montrer();
    zone.focus();
  };

  const ranger = (envoi, phrase) => {
    const ligne = document.createElement("li");
    const etat = document.createElement("p");
    etat.className = "petit doux";
    etat.textContent = phrase;
    const texte = document.createElement("p");
    texte.className = "parole";
    texte.textContent = envoi.texte;
    ligne.append(etat, texte);
    document.getElementById("miennes").prepend(ligne);
  };

  /** The field that proves that a form is ours, read again when the phone lost its cookie. */
  const jeton = async (neuf) => {
    if (neuf) {
      const page = new DOMParser().parseFromString(await (await fetch(chemin)).text(), "text/html");
      const lu = page.querySelector("input[name=_csrf]");
      if (lu) document.querySelectorAll("input[name=_csrf]").forEach((champ) => (champ.value = lu.value));
    }
    return document.querySelector("input[name=_csrf]")?.value ?? "";
  };

  const poster = async (envoi, neuf = false) => {
    const corps = new URLSearchParams(envoi.champs);
    const secret = await jeton(neuf);
    if (secret) corps.set("_csrf", secret);
    corps.set("reponse", "json");
    const reponse = await fetch(`${chemin}/contributions`, { method: "POST", body: corps });
    if (reponse.status === 403 && !neuf) return poster(envoi, true);
    if (!reponse.ok) throw new Error(String(reponse.status));
    return reponse.json();
  };

  const envoyer = async () => {
    if (enCours) return;
    enCours = true;
    clearTimeout(relance);
    let annonce = "";
    try {
      for (const envoi of attente()) {
        if (envoi.refusee) continue;
        const { suite, phrase } = await poster(envoi);
        if (suite === "envoyee") {
          retirer(envoi.cle);
          ranger(envoi, phrase);
          annonce = phrase;
        } else {
          noter(envoi.cle, phrase, suite === "refusee");
        }
      }
    } catch {
      // The line is cut: all is kept, and tried again.
    } finally {
      enCours = false;
      montrer(annonce);
      if (attente().some((envoi) => !envoi.refusee)) relance = setTimeout(envoyer, RELANCE);
    }
  };

  for (const formulaire of document.querySelectorAll("form[data-depot]")) {
    const genre = formulaire.dataset.depot;
    const zone = formulaire.querySelector("textarea");
    if (!zone.value) zone.value = lire(`brouillon-${genre}`, "");
    zone.addEventListener("input", () => garder(`brouillon-${genre}`, zone.value));
    formulaire.addEventListener("submit", (evenement) => {
      const texte = zone.value.trim();
      // What is empty or too long is told by the site, beside the field, as without a script.
      if (!texte || texte.length > zone.maxLength) return;
      const champs = Object.fromEntries([...new FormData(formulaire)].filter(([champ]) => champ !== "_csrf"));
      if (!garder("file", [...attente(), { cle: champs.cle, genre, texte, champs }])) return;
      evenement.preventDefault();
      formulaire.querySelector("input[name=cle]").value = cleNeuve();
      zone.value = "";
      garder(`brouillon-${genre}`, "");
      formulaire.querySelectorAll("input[type=checkbox]").forEach((coche) => (coche.checked = false));
      formulaire.querySelectorAll(".erreur").forEach((erreur) => erreur.remove());
      montrer();
      envoyer();
    });
  }
  addEventListener("online", envoyer);
  montrer();
  envoyer();
  suivre(chemin);
}

/** Hears where the workshop stands; asks from time to time where events do not come. */
function suivre(chemin) {
  let fin = Number(salle.dataset.fin) || null;
  let decalage = 0;
  let sonde;
  const minuteur = document.getElementById("minuteur");
  const decompter = () => {
    const reste = fin ? Math.max(0, Math.round((fin - Date.now() - decalage) / 1000)) : null;
    minuteur.textContent =
      reste === null ? "" : reste === 0 ? "Temps écoulé." : `Reste ${Math.floor(reste / 60)} min ${String(reste % 60).padStart(2, "0")}.`;
  };
  setInterval(decompter, 1000);
  decompter();

  const entendre = (situation) => {
    fin = situation.fin;
    decalage = situation.maintenant - Date.now();
    if (situation.etat !== salle.dataset.etat || (situation.gele ? "oui" : "non") !== salle.dataset.gele) {
      // Not all at the same instant: a room of phones would knock together. What is being typed is kept.
      setTimeout(() => location.replace(chemin), Math.random() * PAUSE_MAXIMALE);
    } else if (situation.revision > Number(salle.dataset.revision)) {
      proposer();
    }
  };
  const proposer = () => {
    const place = document.getElementById("nouveautes");
    if (!place || place.dataset.neuf) return;
    place.dataset.neuf = "oui";
    const lien = document.createElement("a");
    lien.href = chemin;
    lien.textContent = "Du nouveau : actualiser la liste";
    const gras = document.createElement("strong");
    gras.append(lien);
    place.replaceChildren(gras);
  };
  const sonder = () => {
    clearTimeout(sonde);
    sonde = setTimeout(async () => {
      try {
        const reponse = await fetch(`${chemin}/etat`);
        if (reponse.ok) entendre(await reponse.json());
      } catch {
        // The line is cut: asked again next time.
      }
      sonder();
    }, VEILLE);
  };

  if (!window.EventSource) {
    sonder();
    return;
  }
  const flux = new EventSource(`${chemin}/flux`);
  flux.addEventListener("etat", (evenement) => {
    clearTimeout(sonde);
    entendre(JSON.parse(evenement.data));
  });
  flux.addEventListener("error", () => sonder());
}
