// A runtime of one's own: C++ that guests call, import and inline. Prepare it once:
//   vmkit prepare examples/embedding/shapes.cpp -o build/shapes
#include <cstdint>
#include <string>
#include <vector>

namespace {

struct Shape {
  std::string name;
  double area;
};

std::vector<Shape> shapes;

} // namespace

extern "C" {

/// Small: its body becomes part of the guest function that calls it.
double rectangle_area(double width, double height) { return width * height; }

/// Touches the runtime's state, which guests share with the native copy.
int64_t shape_add(double area) {
  shapes.push_back({"shape " + std::to_string(shapes.size()), area});
  return static_cast<int64_t>(shapes.size());
}

double shape_total() {
  double total = 0;
  for (const Shape &shape : shapes)
    total += shape.area;
  return total;
}
}
