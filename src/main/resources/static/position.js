// Lays the drawing of the commune on a zoomable map, with a marker to drag, to place with a click, or to move with the arrow keys.
// Without it the buttons and the two fields of the page do the same.
const L = window.L;
const cadre = document.querySelector("[data-position]");
if (L && cadre && window.poserSurUneCarte) activer();

function activer() {
  const latitude = document.getElementById("latitude");
  const longitude = document.getElementById("longitude");
  const origine = document.querySelector("input[name=position-origine]");
  const { carte, svg, mettreALEchelle } = window.poserSurUneCarte(cadre, {
    libelle: "Carte : déplacez le repère, ou cliquez à l’endroit du lieu",
    keyboard: false, // the arrows move the marker
    zoomSnap: 1,
    zoomDelta: 1,
  });
  svg.querySelector(".repere")?.remove();
  mettreALEchelle();

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
