// The map of places: the page's own drawing on a zoomable map, marks and list that answer one another, « près de moi ».
// Without this script everything is there: the marks are links, the list says the same.
const L = window.L;

for (const cadre of document.querySelectorAll("[data-carte-lieux]")) {
  if (L) activer(cadre);
}
for (const formulaire of document.querySelectorAll("[data-formulaire-lieux]")) {
  proposerLaPosition(formulaire);
}

function activer(cadre) {
  const svg = cadre.querySelector("svg");
  const [sud, ouest, nord, est] = cadre.dataset.bornes.split(",").map(Number);
  const bornes = L.latLngBounds([sud, ouest], [nord, est]);
  const canevas = svg.viewBox.baseVal;
  const hote = document.createElement("div");
  hote.className = "carte-zoom";
  hote.style.aspectRatio = `${canevas.width} / ${canevas.height}`;
  hote.setAttribute("role", "group");
  hote.setAttribute("aria-label", `${svg.querySelector("title").textContent} : carte à agrandir`);
  svg.before(hote);
  const carte = L.map(hote, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 0.5,
    scrollWheelZoom: false, // scrolling the page must not change the map
    dragging: !L.Browser.mobile, // one finger scrolls the page, two fingers move the map
    maxBounds: bornes.pad(0.25),
  });
  L.control.zoom({ zoomInTitle: "Agrandir la carte", zoomOutTitle: "Réduire la carte" }).addTo(carte);
  L.svgOverlay(svg, bornes, { interactive: true }).addTo(carte);
  carte.fitBounds(bornes, { padding: [0, 0] });
  carte.setMinZoom(carte.getZoom());

  // Names and marks keep their size on screen whatever the zoom.
  function mettreALEchelle() {
    const largeur = svg.getBoundingClientRect().width;
    if (largeur > 0) svg.style.setProperty("--unite", canevas.width / largeur);
  }
  new ResizeObserver(() => {
    carte.invalidateSize({ animate: false });
    mettreALEchelle();
  }).observe(hote);
  carte.on("zoomend moveend", mettreALEchelle);
  mettreALEchelle();
  // The browser scrolls a mark that gets the focus into view by itself; the map must follow, not be pushed aside.
  svg.addEventListener("focusin", (evenement) => {
    const place = evenement.target.getBoundingClientRect();
    const vue = hote.getBoundingClientRect();
    hote.scrollTo(0, 0);
    if (place.left < vue.left || place.right > vue.right || place.top < vue.top || place.bottom > vue.bottom) {
      carte.panBy([place.left - vue.left - vue.width / 2, place.top - vue.top - vue.height / 2], { animate: false });
    }
  });

  const lignes = new Map([...document.querySelectorAll("[data-lieu]")].map((ligne) => [ligne.dataset.lieu, ligne]));
  for (const repere of svg.querySelectorAll("[data-repere]")) {
    const ligne = lignes.get(repere.dataset.repere);
    if (ligne) relier(repere, ligne);
  }
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
        poser(formulaire, "lat", coords.latitude.toFixed(3));
        poser(formulaire, "lon", coords.longitude.toFixed(3));
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

function poser(formulaire, nom, valeur) {
  let champ = formulaire.querySelector(`input[name=${nom}]`);
  if (!champ) {
    champ = document.createElement("input");
    champ.type = "hidden";
    champ.name = nom;
    formulaire.append(champ);
  }
  champ.value = valeur;
}
