class names_class_around { class In { void m() { class In { } class names_class_around { } class Fine { class In2 { } } } } static class Su { void n() { class Su { } interface In { } } } }
