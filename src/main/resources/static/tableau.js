// The board without reloading: each form is sent in the background, and what others change appears by itself. Without this script the same
// forms reload the page.
const VEILLE = 10000;

let vif = document.getElementById("vif");
if (vif) commencer();

function commencer() {
  const chemin = vif.dataset.chemin;
  let enCours = Promise.resolve();
  let enRetard = false;
  let decalage = 0;
  let sonde;

  const occupe = () => {
    const actif = document.activeElement;
    return document.querySelector(".glissee") || (vif.contains(actif) && actif.matches("select, input[type=text], textarea"));
  };

  /** Puts the new board in the place of the old one: what is ticked, open and focused stays so. */
  const remplacer = (html) => {
    const nouveau = new DOMParser().parseFromString(html, "text/html").getElementById("vif");
    if (!nouveau) {
      location.reload();
      return;
    }
    const coches = new Set([...vif.querySelectorAll("input[name=choix]:checked")].map((c) => c.value.split(".")[0]));
    const ouverts = new Set([...vif.querySelectorAll("details[open] > summary")].map(repere));
    const foyer = document.activeElement && vif.contains(document.activeElement) ? chemine(document.activeElement) : null;
    vif.replaceWith(nouveau);
    vif = nouveau;
    vif.querySelectorAll("input[name=choix][type=checkbox]").forEach((c) => (c.checked = coches.has(c.value.split(".")[0])));
    vif.querySelectorAll("details > summary").forEach((s) => {
      if (ouverts.has(repere(s))) s.parentElement.open = true;
    });
    const suite = vif.querySelector(".avis[role]");
    if (foyer) (vif.querySelector(foyer) ?? suite ?? document.getElementById("contenu")).focus({ preventScroll: true });
    if (suite) annoncer(suite.textContent);
  };
  /** What is put in the page together with its text is often not read aloud: a region that was there is. */
  const annoncer = (phrase) => {
    document.getElementById("annonce").textContent = phrase;
  };
  const repere = (resume) => `${resume.closest("[data-id]")?.dataset.id ?? ""} ${resume.textContent.replace(/[0-9]+/g, "")}`;
  const chemine = (element) => {
    if (element.id) return `#${CSS.escape(element.id)}`;
    const carte = element.closest("[data-id]")?.dataset.id;
    if (carte && element.name === "choix") return `[data-id="${carte}"] > .tete input`;
    return element.name && element.value ? `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]` : null;
  };

  const relire = () => {
    enCours = enCours.then(async () => {
      if (occupe()) {
        enRetard = true;
        return;
      }
      enRetard = false;
      try {
        const reponse = await fetch(`${chemin}/tableau`);
        const html = reponse.ok && !reponse.redirected ? await reponse.text() : "";
        // A card may have been taken meanwhile.
        if (html && occupe()) enRetard = true;
        else if (html) remplacer(html);
      } catch {
        // The line is cut: the next event, or the next look, brings it all.
      }
    });
  };

  const envoyer = (formulaire, bouton) => {
    const corps = new URLSearchParams(new FormData(formulaire, bouton));
    enCours = enCours.then(async () => {
      try {
        const reponse = await fetch(formulaire.action, { method: "POST", body: corps });
        if (reponse.status >= 400) throw new Error(String(reponse.status));
        remplacer(await reponse.text());
        vif.querySelectorAll("input[name=choix]:checked").forEach((c) => (c.checked = vif.querySelector(".avis.attention[role]") !== null));
      } catch {
        dire("La connexion est coupée ou le site n’a pas répondu. Rien n’est changé : réessayez.");
      }
    });
  };
  const dire = (phrase) => {
    const avis = document.createElement("p");
    avis.className = "avis attention";
    avis.setAttribute("role", "status");
    avis.textContent = phrase;
    vif.querySelectorAll(".avis[role]").forEach((ancien) => ancien.remove());
    vif.querySelector(".conduite").after(avis);
    annoncer(phrase);
  };

  document.addEventListener("submit", (evenement) => {
    if (!vif.contains(evenement.target)) return;
    evenement.preventDefault();
    envoyer(evenement.target, evenement.submitter);
  });
  document.addEventListener("focusout", () => {
    if (enRetard) setTimeout(relire, 200);
  });

  // A card that was dragged to a family goes there, with those that are ticked; the list and its button do the same.
  document.addEventListener("carte-glissee", ({ detail }) => {
    const coche = detail && vif.querySelector(`[data-id="${CSS.escape(detail.carte)}"] > .tete input`);
    if (coche) {
      coche.checked = true;
      const selection = document.getElementById("selection");
      selection.elements.namedItem("famille").value = detail.famille;
      envoyer(selection, selection.querySelector("[value=deplacer]"));
    } else if (enRetard) {
      relire();
    }
  });

  const decompter = () => {
    const fin = Number(vif.dataset.fin) || null;
    const reste = fin ? Math.max(0, Math.round((fin - Date.now() - decalage) / 1000)) : null;
    document.getElementById("minuteur").textContent =
      reste === null ? "" : reste === 0 ? "temps écoulé" : `${Math.floor(reste / 60)} min ${String(reste % 60).padStart(2, "0")}`;
  };
  setInterval(decompter, 1000);
  decompter();

  const entendre = (situation) => {
    decalage = situation.maintenant - Date.now();
    if (situation.revision > Number(vif.dataset.revision)) relire();
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
  flux.addEventListener("error", sonder);
}
