/** A small text adventure: a hierarchy of things, rooms and commands; what cannot be done is an exception. */
class GameException extends RuntimeException {
  GameException(String message) {
    super(message);
  }
}

class NotHere extends GameException {
  final String what;

  NotHere(String what) {
    super("There is no " + what + " here.");
    this.what = what;
  }
}

class Refused extends GameException {
  Refused(Thing thing, String why) {
    super("The " + thing.name + " " + why + ".");
  }
}

final class GameOver extends Exception {
  final boolean won;

  GameOver(String message, boolean won) {
    super(message);
    this.won = won;
  }
}

interface Container {
  Thing find(String name);

  void add(Thing thing);

  void remove(Thing thing);

  default Thing need(String name) {
    Thing found = name.isEmpty() ? null : find(name);
    if (found == null) throw new NotHere(name);
    return found;
  }

  default void move(String name, Container to) {
    Thing thing = need(name);
    thing.onMove(to);
    remove(thing);
    to.add(thing);
  }
}

abstract class Thing {
  private static int count;
  final String name;
  final int number;
  Thing next;

  Thing(String name) {
    this.name = name;
    number = ++count;
  }

  String describe() {
    return "a " + name;
  }

  void onMove(Container to) {}

  void use(Player by, Thing with) throws GameOver {
    throw new Refused(this, with == null ? "is of no use alone" : "does not go with the " + with.name);
  }

  static int count() {
    return count;
  }
}

class Furniture extends Thing {
  Furniture(String name) {
    super(name);
  }

  @Override
  void onMove(Container to) {
    throw new Refused(this, "is too heavy");
  }
}

class Chest extends Furniture implements Container {
  private final Things things = new Things();
  private boolean isLocked = true;
  private final Key key;

  Chest(String name, Key key) {
    super(name);
    this.key = key;
  }

  public Thing find(String name) {
    if (isLocked) throw new Refused(this, "is locked");
    return things.find(name);
  }

  public void add(Thing thing) {
    things.add(thing);
  }

  public void remove(Thing thing) {
    things.remove(thing);
  }

  @Override
  void use(Player by, Thing with) throws GameOver {
    if (with != key) super.use(by, with);
    isLocked = !isLocked;
    System.out.println("Click.");
  }

  @Override
  String describe() {
    return super.describe() + (isLocked ? " (locked)" : " with " + things);
  }
}

class Key extends Thing {
  Key(String name) {
    super(name);
  }

  @Override
  void use(Player by, Thing with) throws GameOver {
    if (with == null) super.use(by, null);
    with.use(by, this);
  }
}

class Treasure extends Thing {
  final int worth;

  Treasure(String name, int worth) {
    super(name);
    this.worth = worth;
  }

  @Override
  void onMove(Container to) {
    if (to instanceof Player player && player.strength < worth / 10) throw new Refused(this, "slips out of your hands");
  }

  @Override
  String describe() {
    return super.describe() + " worth " + worth;
  }
}

class Food extends Thing {
  private int bites;

  Food(String name, int bites) {
    super(name);
    this.bites = bites;
  }

  @Override
  void use(Player by, Thing with) throws GameOver {
    if (with != null) super.use(by, with);
    by.strength += 3;
    System.out.println("Yum.");
    if (--bites == 0) by.remove(this);
  }
}

class Poison extends Food {
  Poison(String name) {
    super(name, 1);
  }

  @Override
  void use(Player by, Thing with) throws GameOver {
    try {
      super.use(by, with);
    } finally {
      by.strength -= 5;
    }
    if (by.strength <= 0) throw new GameOver("You are dead.", false);
  }
}

class Things implements Container {
  private Thing first;
  private int size;

  public Thing find(String name) {
    for (Thing at = first; at != null; at = at.next) if (at.name.equals(name)) return at;
    return null;
  }

  public void add(Thing thing) {
    thing.next = first;
    first = thing;
    size++;
  }

  public void remove(Thing thing) {
    if (first == thing) first = thing.next;
    else {
      Thing at = first;
      while (at.next != thing) at = at.next;
      at.next = thing.next;
    }
    size--;
  }

  int worth() {
    int sum = 0;
    for (Thing at = first; at != null; at = at.next) if (at instanceof Treasure) sum += ((Treasure) at).worth;
    return sum;
  }

  @Override
  public String toString() {
    String text = "";
    for (Thing at = first; at != null; at = at.next) text += (text.isEmpty() ? "" : ", ") + at.describe();
    return size == 0 ? "nothing" : text;
  }
}

class Player extends Things {
  int strength = 4;
  Room room;

  Player(Room room) {
    this.room = room;
  }
}

class Room extends Things {
  static final int NORTH = 0, EAST = 1, SOUTH = 2, WEST = 3;
  final String name;
  private final Room[] doors = new Room[4];

  Room(String name) {
    this.name = name;
  }

  void connect(int direction, Room other) {
    doors[direction] = other;
    other.doors[direction ^ 2] = this;
  }

  Room behind(int direction) {
    return doors[direction];
  }

  void enter(Player player) throws GameOver {
    player.room = this;
  }
}

class Exit extends Room {
  Exit() {
    super("the open");
  }

  @Override
  void enter(Player player) throws GameOver {
    super.enter(player);
    throw new GameOver("You got out with " + player + ", " + player.worth() + " in all.", player.worth() > 0);
  }
}

class DarkRoom extends Room {
  private final String light;

  DarkRoom(String name, String light) {
    super(name);
    this.light = light;
  }

  @Override
  public Thing find(String name) {
    return super.find(light) == null ? null : super.find(name);
  }

  @Override
  public String toString() {
    return super.find(light) == null ? "darkness" : super.toString();
  }
}

class Main {
  static final String[] DIRECTIONS = {"north", "east", "south", "west"};

  static int direction(String word) {
    for (int i = 0; i < DIRECTIONS.length; i++) if (DIRECTIONS[i].startsWith(word)) return i;
    throw new GameException("I know no direction " + word + ".");
  }

  static String word(String line, int index) {
    int at = 0;
    while (index-- > 0) {
      at = line.indexOf(' ', at) + 1;
      if (at == 0) return null;
    }
    int end = line.indexOf(' ', at);
    return end < 0 ? line.substring(at) : line.substring(at, end);
  }

  static Thing anywhere(Player player, String name) {
    Thing carried = player.find(name);
    return carried != null ? carried : player.room.need(name);
  }

  static void command(Player player, String line) throws GameOver {
    String object = word(line, 1), other = word(line, 2);
    switch (word(line, 0)) {
      case "go":
        Room next = player.room.behind(direction(object));
        if (next == null) throw new GameException("You cannot go there.");
        next.enter(player);
        // fall through
      case "look":
        System.out.println("You are in " + player.room.name + " and see " + player.room + ".");
        break;
      case "take":
        if (other == null) player.room.move(object, player);
        else ((Container) player.room.need(other)).move(object, player);
        System.out.println("Taken.");
        break;
      case "drop":
        player.move(object, player.room);
        System.out.println("Dropped.");
        break;
      case "use":
        anywhere(player, object).use(player, other == null ? null : anywhere(player, other));
        break;
      case "have":
        System.out.println("You have " + player + " and a strength of " + player.strength + ".");
        break;
      default:
        throw new GameException("What?");
    }
  }

  static boolean play(String[] lines) {
    Room hall = new Room("the hall"), cellar = new DarkRoom("the cellar", "lamp"), kitchen = new Room("the kitchen");
    Key key = new Key("key");
    Chest chest = new Chest("chest", key);
    chest.add(new Treasure("crown", 90));
    chest.add(new Treasure("coin", 5));
    hall.connect(Room.SOUTH, cellar);
    hall.connect(Room.EAST, kitchen);
    hall.connect(Room.NORTH, new Exit());
    cellar.add(chest);
    hall.add(new Furniture("table"));
    hall.add(new Treasure("lamp", 20));
    kitchen.add(key);
    kitchen.add(new Food("bread", 2));
    kitchen.add(new Poison("mushroom"));
    Player player = new Player(hall);
    int refused = 0;
    for (String line : lines) {
      System.out.println("> " + line);
      try {
        command(player, line);
      } catch (NotHere e) {
        refused++;
        System.out.println(e.getMessage() + " (" + e.what.length() + " letters)");
      } catch (GameException e) {
        refused++;
        System.out.println(e.getMessage());
      } catch (ClassCastException e) {
        System.out.println("Nothing is in that.");
      } catch (NullPointerException e) {
        System.out.println("Say more.");
      } catch (GameOver e) {
        System.out.println(e.getMessage());
        return e.won;
      } finally {
        if (player.strength < 0) System.out.println("You feel weak.");
      }
    }
    System.out.println("Nothing happened in the end; " + refused + " wishes were not granted.");
    return false;
  }

  public static void main(String[] args) {
    boolean won = play(new String[] {
      "look", "take table", "take lamp", "go south", "take crown chest", "drop lamp", "look", "take crown chest", "go up",
      "go north", "go east", "take key", "take bread", "use key", "use key bread", "go west", "go south", "use key chest",
      "look", "take crown chest", "use bread", "use bread", "use bread", "have", "take coin chest", "take crown chest",
      "take coin lamp", "drop", "dance", "take lamp", "go north", "go west", "have", "go north", "look"
    });
    System.out.println(won ? "Won." : "Lost.");
    System.out.println(play(new String[] {"go east", "take mushroom", "use mushroom lamp", "use mushroom", "use mushroom", "look"}));
    System.out.println(play(new String[] {"go east", "take mushroom", "take bread", "use mushroom", "use bread", "have", "go west", "go north"}));
    System.out.println(Thing.count());
  }
}
