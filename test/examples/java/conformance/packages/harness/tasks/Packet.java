package tasks;

public class Packet {
  Packet link;
  int owner;
  final Kind kind;
  int datum;

  public Packet(Packet link, int owner, Kind kind) {
    this.link = link;
    this.owner = owner;
    this.kind = kind;
  }

  Packet addTo(Packet queue) {
    link = null;
    if (queue == null) return this;
    Packet at = queue, next;
    while ((next = at.link) != null) at = next;
    at.link = this;
    return queue;
  }
}
