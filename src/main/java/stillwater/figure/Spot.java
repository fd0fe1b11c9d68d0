package stillwater.figure;

/// Where a hand or foot is: at a place, and a little outward, up or forward from it, in centimetres.
public record Spot(Place place, Vec by) {

  Vec offset() {
    return place.offset().plus(by);
  }
}
