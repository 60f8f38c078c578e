class Main {
    public static void main(String[] args) {
        int x = 1;
        if (x > 1);
            x = 2;
        else
            x = 3;
        else { }
        catch (Exception e) { }
    }
}
