// Lays a drawing of the page on a zoomable Leaflet map: no second copy of the contours is loaded. Used by the scripts loaded after this one.
// Without it the drawing stays where it is, complete.
window.poserSurUneCarte = function (cadre, { libelle, echelle, ...reglages } = {}) {
  const L = window.L;
  const svg = cadre.querySelector("svg");
  if (!L || !svg) return null;
  const [sud, ouest, nord, est] = cadre.dataset.bornes.split(",").map(Number);
  const bornes = L.latLngBounds([sud, ouest], [nord, est]);
  const canevas = svg.viewBox.baseVal;
  const hote = document.createElement("div");
  hote.className = "carte-zoom";
  hote.style.aspectRatio = `${canevas.width} / ${canevas.height}`;
  hote.setAttribute("role", "group");
  hote.setAttribute("aria-label", libelle ?? `${svg.querySelector("title").textContent} : carte à agrandir`);
  svg.before(hote);
  const carte = L.map(hote, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    zoomDelta: 0.5,
    scrollWheelZoom: false, // scrolling the page must not change the map
    dragging: !L.Browser.mobile, // one finger scrolls the page, two fingers move the map
    maxBounds: bornes.pad(0.25),
    ...reglages,
  });
  L.control.zoom({ zoomInTitle: "Agrandir la carte", zoomOutTitle: "Réduire la carte" }).addTo(carte);
  L.svgOverlay(svg, bornes, { interactive: true }).addTo(carte);
  carte.fitBounds(bornes, { padding: [0, 0] });
  carte.setMinZoom(carte.getZoom());

  // Names and marks keep their size on screen whatever the zoom: one CSS variable holds the canvas units of a pixel.
  function mettreALEchelle() {
    const largeur = svg.getBoundingClientRect().width;
    if (largeur === 0) return;
    svg.style.setProperty("--unite", canevas.width / largeur);
    echelle?.();
  }
  new ResizeObserver(() => {
    carte.invalidateSize({ animate: false });
    mettreALEchelle();
  }).observe(hote);
  carte.on("zoomend moveend", mettreALEchelle);
  return { carte, hote, svg, bornes, canevas, mettreALEchelle };
};
