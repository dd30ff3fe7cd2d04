using static System.StringComparison;

namespace HemaSite.Tests.Search;

/// <summary>The forms of a Kazakh verb, made by the rules of a grammar and not by those of the stemmer.</summary>
internal static class KazakhConjugation
{
    private const string AfterStem =
        "ймын ймыз йсың йсыз йсыздар йды йтын йтындар йтыны йтынын йтындығы п пты ппын ппыз псың псыз рмын рсың рсыз рмыз йын йық й";

    private const string AfterRoot =
        "дым дың дыңыз ды дық ған ғанмын ғанбыз ғансыз ғанда ғаннан ғанға ғанын ғаны ғандар ғандардың ғандықтан ғандығы ғандай ғанша "
        + "ғанымыз ғанмен ғалы мас маспын май мады майды майтын маған маса мау мауы мапты майынша маймыз са сам саң саңыз сақ саңыздар "
        + "мақ мақшы ғысы ғым ғың ғымыз";

    private const string AfterName = " ы ға дың мен да лар ымыз ына";

    /// <summary>All forms of a root in а, ы (and their front twins) or a consonant.</summary>
    public static IEnumerable<string> Forms(string root)
    {
        var open = "аеыі".Contains(root[^1], Ordinal);
        var stem = open ? root : Softened(root);
        foreach (var ending in AfterStem.Split(' '))
        {
            yield return Joined(ending[0] == 'п' && root[^1] == 'п' ? root[..^1] + 'у' : stem, open ? ending : Closed(ending));
        }

        foreach (var ending in AfterRoot.Split(' '))
        {
            yield return Joined(root, Assimilated(root[^1], ending));
        }

        foreach (var ending in AfterName.Split(' '))
        {
            yield return Joined(Name(root, stem), ending);
        }
    }

    /// <summary>The infinitive.</summary>
    public static string Name(string root) => Name(root, "аеыі".Contains(root[^1], Ordinal) ? root : Softened(root));

    private static string Name(string root, string stem) => root[^1] switch
    {
        'ы' or 'і' => root[..^1] + 'у',
        'й' => root[..^1] + 'ю',
        _ => stem + 'у',
    };

    private static string Softened(string root) => root[..^1] + root[^1] switch { 'қ' => 'ғ', 'к' => 'г', 'п' => 'б', var other => other };

    // After a consonant the present has а for й, and the others a vowel before them.
    private static string Closed(string ending) => ending[0] switch
    {
        'й' when ending is "йын" or "йық" => "а" + ending,
        'й' => "а" + ending[1..],
        'п' => "ы" + ending,
        _ => "а" + ending,
    };

    private static string Assimilated(char last, string ending)
    {
        var voiceless = "кқпстшщфх".Contains(last, Ordinal);
        return ending[0] switch
        {
            'д' when voiceless => "т" + ending[1..],
            'ғ' when voiceless => "қ" + ending[1..],
            'м' when voiceless => "п" + ending[1..],
            'м' when "мнңзж".Contains(last, Ordinal) => "б" + ending[1..],
            _ => ending,
        };
    }

    private static string Joined(string stem, string ending)
    {
        var front = "әөүіе".Contains(stem[stem.LastIndexOfAny([.. "аоұыәөүіе"])], Ordinal);
        return stem + (front ? ending.Replace('а', 'е').Replace('ы', 'і').Replace('ғ', 'г').Replace('қ', 'к') : ending);
    }
}
