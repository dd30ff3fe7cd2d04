namespace HemaSite.Tests.Hostile.Cases;

/// <summary>Texts of posts, right but for what a case puts into them.</summary>
public static class Texts
{
    public const string DateLines = "date: '12-04-2022 10:00'\npublish_date: '12-04-2022 10:00'\n";

    public const string Head = "title: 'Тақырып'\npublished: true\n" + DateLines;

    public const string Plain = "Кіріспе.\n\n===\n\nМәтін.\n";

    /// <summary>A post with a body.</summary>
    public static string Post(string body = Plain, string head = Head) => $"---\n{head}---\n\n{body}";

    /// <summary>A post with further lines in its head.</summary>
    public static string Key(string lines) => Post(head: Head + lines + "\n");

    /// <summary>A post whose title is written like this.</summary>
    public static string Title(string value) => Post(head: $"title: {value}\n{DateLines}");

    /// <summary>A post whose dates are written like this.</summary>
    public static string Date(string value) => Post(head: $"title: 'x'\ndate: {value}\npublish_date: {value}\n");

    /// <summary>A text over and over.</summary>
    public static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
