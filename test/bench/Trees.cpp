// Trees.java in C++: each tree is deleted node by node.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

struct Tree {
  Tree *left, *right;
};

Tree *bottomUp(int depth) {
  if (depth == 0)
    return new Tree{nullptr, nullptr};
  Tree *left = bottomUp(depth - 1);
  return new Tree{left, bottomUp(depth - 1)};
}

int count(const Tree *tree) { return tree->left ? 1 + count(tree->left) + count(tree->right) : 1; }

void destroy(Tree *tree) {
  if (tree->left) {
    destroy(tree->left);
    destroy(tree->right);
  }
  delete tree;
}

int64_t countOnce(Tree *tree) {
  const int nodes = count(tree);
  destroy(tree);
  return nodes;
}

int64_t run(int deepest) {
  int64_t sum = countOnce(bottomUp(deepest + 1));
  Tree *longLived = bottomUp(deepest);
  for (int depth = 4; depth <= deepest; depth += 4) {
    const int trees = 1 << (deepest - depth + 4);
    for (int i = 0; i < trees; ++i)
      sum += countOnce(bottomUp(depth));
  }
  return sum + countOnce(longLived);
}

} // namespace

int main(int, char **args) {
  const int depth = atoi(args[1]);
  const int samples = atoi(args[2]);
  const int64_t sum = run(depth);
  printf("%lld\n", static_cast<long long>(sum));
  for (int sample = 0; sample < samples; ++sample) {
    const auto start = std::chrono::steady_clock::now();
    const int64_t again = run(depth);
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
    if (again != sum)
      printf("wrong: %lld\n", static_cast<long long>(again));
    printf("%g\n", time.count());
  }
}
