class M { String s = """abc"""; String t = "a\q"; char c = '\uXYZ'; }
