// The map of places: the page's own drawing on a zoomable map, marks that come apart as one zooms, marks and list that answer one another,
// « près de moi ». Without this script everything is there: the marks are links, the list says the same.
const ATTENTE = 150; // milliseconds without movement before marks are asked for
const SVG = "http://www.w3.org/2000/svg";

for (const cadre of document.querySelectorAll("[data-carte-lieux]")) {
  activer(cadre);
}
for (const formulaire of document.querySelectorAll("[data-formulaire-lieux]")) {
  proposerLaPosition(formulaire);
}

function activer(cadre) {
  const pose = window.poserSurUneCarte?.(cadre);
  if (!pose) return;
  const { carte, hote, svg } = pose;
  pose.mettreALEchelle();
  // The browser scrolls a mark that gets the focus into view by itself; the map must follow, not be pushed aside.
  svg.addEventListener("focusin", (evenement) => {
    const place = evenement.target.getBoundingClientRect();
    const vue = hote.getBoundingClientRect();
    hote.scrollTo(0, 0);
    if (place.left < vue.left || place.right > vue.right || place.top < vue.top || place.bottom > vue.bottom) {
      carte.panBy([place.left - vue.left - vue.width / 2, place.top - vue.top - vue.height / 2], { animate: false });
    }
  });
  relierALaListe(svg);
  regrouperAuZoom(cadre, pose);
}

function relierALaListe(svg) {
  const lignes = new Map([...document.querySelectorAll("[data-lieu]")].map((ligne) => [ligne.dataset.lieu, ligne]));
  for (const repere of svg.querySelectorAll("[data-repere]:not([data-relie])")) {
    const ligne = lignes.get(repere.dataset.repere);
    repere.dataset.relie = "";
    if (ligne) relier(repere, ligne);
  }
}

// The site groups the places for the scale in sight; at the first scale the marks are those of the page.
function regrouperAuZoom(cadre, { carte, hote, svg, bornes, canevas }) {
  const dAbord = [...svg.querySelectorAll("a.repere")];
  let minuterie;
  let demande;
  carte.on("zoomend moveend", () => {
    clearTimeout(minuterie);
    minuterie = setTimeout(carte.getZoom() <= carte.getMinZoom() ? revenir : demander, ATTENTE);
  });
  if (hote.clientWidth < canevas.width * 0.45) demander(); // narrow screen: marks drawn for a wide one would cover one another

  function revenir() {
    demande?.abort();
    if (hote.clientWidth < canevas.width * 0.45) demander();
    else poser(dAbord);
  }

  async function demander() {
    demande?.abort();
    demande = new AbortController();
    const vue = carte.getBounds().pad(0.1);
    const bords = [vue.getWest(), vue.getSouth(), vue.getEast(), vue.getNorth()].map((d) => d.toFixed(5));
    const adresse = new URL(cadre.dataset.reperes, document.baseURI);
    adresse.searchParams.set("cadre", bords.join(","));
    adresse.searchParams.set("largeur", Math.round(hote.clientWidth * 1.2));
    try {
      const reponse = await fetch(adresse, { signal: demande.signal, headers: { Accept: "application/json" } });
      if (reponse.ok) poser((await reponse.json()).map(dessiner));
    } catch (erreur) {
      if (erreur.name !== "AbortError") console.warn("Les repères restent ceux d’avant :", erreur);
    }
  }

  // A mark that stays is kept as it is: it may have the focus.
  function poser(reperes) {
    const restants = new Map([...svg.querySelectorAll("a.repere")].map((repere) => [cle(repere), repere]));
    for (const repere of reperes) {
      const deja = restants.get(cle(repere));
      restants.delete(cle(repere));
      if (!deja) svg.append(repere);
    }
    for (const repere of restants.values()) {
      if (repere.contains(document.activeElement)) hote.focus({ preventScroll: true });
      repere.remove();
    }
    relierALaListe(svg);
  }

  function cle(repere) {
    return `${repere.getAttribute("href")} ${repere.getAttribute("aria-label")} ${repere.getAttribute("transform")}`;
  }

  function dessiner({ code, style, libelle, longitude, latitude, inscription, lien }) {
    const repere = element("a", { class: `repere ${style}`, "aria-label": libelle, href: lien });
    if (code) repere.dataset.repere = code;
    const x = ((longitude - bornes.getWest()) / (bornes.getEast() - bornes.getWest())) * canevas.width;
    const haut = plan(bornes.getNorth());
    const y = ((haut - plan(latitude)) / (haut - plan(bornes.getSouth()))) * canevas.height;
    repere.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    const titre = element("title", {});
    titre.textContent = libelle;
    repere.append(titre, element("circle", { r: 12 }));
    if (inscription) {
      const texte = element("text", {});
      texte.textContent = inscription;
      repere.append(texte);
    }
    return repere;
  }
}

function plan(latitude) {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180));
}

function element(nom, attributs) {
  const cree = document.createElementNS(SVG, nom);
  for (const [attribut, valeur] of Object.entries(attributs)) cree.setAttribute(attribut, valeur);
  return cree;
}

// What is pointed at or focused on one side is marked on the other.
function relier(repere, ligne) {
  for (const [source, autre] of [[repere, ligne], [ligne, repere]]) {
    for (const debut of ["pointerenter", "focusin"]) source.addEventListener(debut, () => autre.classList.add("designe"));
    for (const fin of ["pointerleave", "focusout"]) source.addEventListener(fin, () => autre.classList.remove("designe"));
  }
}

// The position is asked on demand, rounded to about a hundred metres, and goes nowhere but into the address of this site.
function proposerLaPosition(formulaire) {
  const adresse = formulaire.querySelector("#adresse");
  const champ = adresse?.closest(".champ");
  adresse?.addEventListener("input", () => {
    for (const nom of ["lat", "lon"]) formulaire.querySelector(`input[name=${nom}]`)?.remove();
  });
  if (!champ || !navigator.geolocation || !window.isSecureContext) return;
  const bouton = document.createElement("button");
  bouton.type = "button";
  bouton.className = "bouton second pres-de-moi";
  bouton.textContent = "Près de moi";
  const dire = document.createElement("p");
  dire.className = "aide";
  dire.setAttribute("role", "status");
  champ.after(bouton);
  champ.append(dire);
  bouton.addEventListener("click", () => {
    dire.textContent = "Nous cherchons votre position…";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        adresse.value = "";
        ecrire(formulaire, "lat", coords.latitude.toFixed(3));
        ecrire(formulaire, "lon", coords.longitude.toFixed(3));
        formulaire.requestSubmit();
      },
      () => {
        dire.textContent = "Votre appareil n’a pas donné sa position. Écrivez votre commune ou votre code postal.";
        adresse.focus();
      },
      { timeout: 10000, maximumAge: 300000 },
    );
  });
}

function ecrire(formulaire, nom, valeur) {
  let champ = formulaire.querySelector(`input[name=${nom}]`);
  if (!champ) {
    champ = document.createElement("input");
    champ.type = "hidden";
    champ.name = nom;
    formulaire.append(champ);
  }
  champ.value = valeur;
}
