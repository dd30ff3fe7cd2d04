using System.Reflection;
using System.Runtime.CompilerServices;

namespace HemaSite.Tests.Architecture;

/// <summary>What makes a type half-built, shared or surprising; each method lists the faults of one type in plain words.</summary>
public static class Shape
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] ChangingCollections =
        [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(IList<>), typeof(IDictionary<,>), typeof(ISet<>)];

    /// <summary>A type of the model is closed: sealed, abstract, static, a value, an interface.</summary>
    public static IEnumerable<string> OpenTypes(Type type)
    {
        if (type.IsClass && !type.IsSealed && !type.IsAbstract)
        {
            yield return $"{type} is neither sealed nor abstract";
        }
    }

    /// <summary>A type of the model is complete at birth: nothing can be set afterwards.</summary>
    public static IEnumerable<string> Setters(Type type) =>
        type.GetProperties(Declared)
            .Where(property => property.SetMethod is { } setter && !IsInit(setter))
            .Select(property => $"{type}.{property.Name} can be set after birth")
            .Concat(type.GetFields(Declared)
                .Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false } && !type.IsEnum)
                .Select(field => $"{type}.{field.Name} is an open field"));

    /// <summary>A type of the model hands out no collection that its reader could change; bytes are the exception.</summary>
    public static IEnumerable<string> ChangingMembers(Type type) =>
        type.GetProperties(Declared)
            .Where(property => property.GetMethod is { IsPublic: true } && IsChanging(property.PropertyType))
            .Select(property => $"{type}.{property.Name} is a collection that anybody can change");

    /// <summary>State that two builds, or two threads, would share.</summary>
    public static IEnumerable<string> SharedState(Type type) =>
        type.GetFields(Declared)
            .Where(field => field.IsStatic && !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal))
            .Where(field => !field.IsInitOnly || IsAmbient(field))
            .Select(field => $"{type}.{field.Name} is static and changes");

    /// <summary>Values that travel beside the arguments.</summary>
    public static IEnumerable<string> AmbientState(Type type) =>
        type.GetFields(Declared).Where(IsAmbient).Select(field => $"{type}.{field.Name} travels with the thread");

    /// <summary>Work whose failure nobody would hear of.</summary>
    public static IEnumerable<string> UnheardWork(Type type) =>
        type.GetMethods(Declared)
            .Where(method => method.ReturnType == typeof(void) && method.GetCustomAttribute<AsyncStateMachineAttribute>() is not null)
            .Select(method => $"{type}.{method.Name} is async void");

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChanging(Type type) =>
        (type.IsArray && type != typeof(byte[]))
        || (type.IsGenericType && ChangingCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool IsAmbient(FieldInfo field) =>
        field.GetCustomAttribute<ThreadStaticAttribute>() is not null
        || (field.FieldType.IsGenericType
            && field.FieldType.GetGenericTypeDefinition() is var definition
            && (definition == typeof(AsyncLocal<>) || definition == typeof(ThreadLocal<>)));
}
