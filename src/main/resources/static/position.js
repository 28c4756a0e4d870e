// Lays the drawing of the commune on a zoomable map, with a marker to drag, to place with a click, or to move with the arrow keys.
// Without it the buttons and the two fields of the page do the same.
const L = window.L;
const cadre = document.querySelector("[data-position]");
if (L && cadre) activer();

function activer() {
  const svg = cadre.querySelector("svg");
  const latitude = document.getElementById("latitude");
  const longitude = document.getElementById("longitude");
  const origine = document.querySelector("input[name=position-origine]");
  const [sud, ouest, nord, est] = cadre.dataset.bornes.split(",").map(Number);
  const bornes = L.latLngBounds([sud, ouest], [nord, est]);
  const canevas = svg.viewBox.baseVal;
  const hote = document.createElement("div");
  hote.className = "carte-zoom";
  hote.style.aspectRatio = `${canevas.width} / ${canevas.height}`;
  hote.setAttribute("role", "group");
  hote.setAttribute("aria-label", "Carte : déplacez le repère, ou cliquez à l’endroit du lieu");
  svg.before(hote);
  const carte = L.map(hote, {
    attributionControl: false,
    zoomControl: false,
    scrollWheelZoom: false, // scrolling the page must not change the map
    dragging: !L.Browser.mobile, // one finger scrolls the page
    keyboard: false, // the arrows move the marker
    maxBounds: bornes.pad(0.25),
  });
  L.control.zoom({ zoomInTitle: "Agrandir la carte", zoomOutTitle: "Réduire la carte" }).addTo(carte);
  svg.querySelector(".repere")?.remove();
  L.svgOverlay(svg, bornes, { interactive: true }).addTo(carte);
  carte.fitBounds(bornes, { padding: [0, 0] });
  carte.setMinZoom(carte.getZoom());
  const mettreLesNomsALEchelle = () => {
    const largeur = svg.getBoundingClientRect().width;
    if (largeur > 0) svg.style.setProperty("--unite", canevas.width / largeur);
  };
  new ResizeObserver(() => {
    carte.invalidateSize({ animate: false });
    mettreLesNomsALEchelle();
  }).observe(hote);
  carte.on("zoomend", mettreLesNomsALEchelle);
  mettreLesNomsALEchelle();

  let repere;
  const noter = (point) => {
    latitude.value = point.lat.toFixed(6);
    longitude.value = point.lng.toFixed(6);
    origine.value = "exacte";
  };
  const placer = (point) => {
    if (repere) {
      repere.setLatLng(point);
      return;
    }
    repere = L.marker(point, {
      draggable: true,
      keyboard: true,
      title: "Repère du lieu : les flèches du clavier le déplacent",
      icon: L.divIcon({ className: "repere-mobile", iconSize: [26, 26] }),
    }).addTo(carte);
    repere.on("dragend", () => noter(repere.getLatLng()));
    repere.getElement().addEventListener("keydown", deplacer);
  };
  const PAS = { ArrowUp: [0, -4], ArrowDown: [0, 4], ArrowLeft: [-4, 0], ArrowRight: [4, 0] };
  const deplacer = (evenement) => {
    const pas = PAS[evenement.key];
    if (!pas) return;
    evenement.preventDefault();
    const point = carte.containerPointToLatLng(carte.latLngToContainerPoint(repere.getLatLng()).add(pas));
    repere.setLatLng(point);
    noter(point);
  };
  carte.on("click", (evenement) => {
    placer(evenement.latlng);
    noter(evenement.latlng);
  });
  const lu = [latitude, longitude].map((champ) => Number.parseFloat(champ.value.replace(",", ".")));
  if (lu.every(Number.isFinite)) placer(L.latLng(lu[0], lu[1]));
}
