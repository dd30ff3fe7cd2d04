using System.Text;
using HemaSite.Files;

namespace HemaSite.Tests.Building;

/// <summary>Small sites made of numbers, for properties that must hold for any site.</summary>
public static class SampleSite
{
    private static readonly string[] Pieces =
    [
        "Мамандар келді.", "Орталық **ашық**.", "- қан\n- плазма", "## Тақырып", "> Рақмет!", "[сілтеме](/news/p0)", "![сурет](a.svg)", "<div>мәтін</div>",
        "Қазақстан «Алатау» 12 сәуір 2022 ж.", "| a | b |\n| --- | --- |\n| 1 | 2 |", "```\nкод\n```", "1. бір\n2. екі", "мәтін[^1]\n\n[^1]: ескерту",
        "*екпін*\nекінші жол  \nүшінші жол", "[owl-carousel items=1]\n![сурет](a.svg)\n[/owl-carousel]", "<small>кіші</small>", "“тырнақша” – сызықша", "---",
    ];

    /// <summary>The smallest picture.</summary>
    public const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    /// <summary>A site with a list of as many posts as there are numbers; each number decides about its post.</summary>
    public static Dictionary<string, string> Files(IReadOnlyList<int> numbers, int listSize = 3)
    {
        var files = new Dictionary<string, string>
        {
            ["content/site.yaml"] = $"title: {{ kk: Орталық, ru: Центр }}\nlanguages: [kk, ru]\nbase_url: https://example.kz\nlists: {{ size: {listSize} }}\n",
            ["content/01.home/default.kk.md"] = "---\ntitle: Басты бет\n---\nҚош келдіңіз.\n",
            ["content/news/blog.kk.md"] = "---\ntitle: Жаңалықтар\n---\n",
            ["content/news/blog.ru.md"] = "---\ntitle: Новости\n---\n",
        };
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = (uint)numbers[i];
            files[$"content/news/{i:00}.p{i}/item.kk.md"] = Post($"Жазба {i}", number) + Body(number) + "\n";
            files[$"content/news/{i:00}.p{i}/a.svg"] = Picture;
            if (number % 3 == 0)
            {
                files[$"content/news/{i:00}.p{i}/item.ru.md"] = Post($"Запись {i}", number) + Body(number / 7) + "\n";
            }
        }

        return files;
    }

    /// <summary>Some Markdown, the same for the same number.</summary>
    public static string Body(uint number)
    {
        var body = new StringBuilder();
        for (var rest = number; ; rest /= (uint)Pieces.Length)
        {
            body.Append(Pieces[rest % Pieces.Length]).Append("\n\n");
            if (rest < Pieces.Length)
            {
                return body.ToString();
            }
        }
    }

    /// <summary>The files as a tree.</summary>
    public static MemoryTree Tree(IEnumerable<KeyValuePair<string, string>> files) => MemoryTree.Of(files.Select(file => (file.Key, file.Value)));

    private static string Post(string title, uint number) =>
        $"---\ntitle: {title}\ndate: '{1 + (number % 28):00}-{1 + (number / 28 % 12):00}-{2015 + (number % 9)} 10:00'\n"
        + (number % 5 == 0 ? "taxonomy: { tag: [featured, қан] }\n" : number % 5 == 1 ? "taxonomy: { tag: [Қан, донор], category: [орталық] }\n" : "")
        + (number % 7 == 0 ? "hide_from_post_list: true\n" : "")
        + "---\n";
}
